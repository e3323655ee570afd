#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

//! The pages a person sees in the browser: plain HTML that loads nothing.
namespace seatkeeper::simulator::consent {

struct Choice {
    std::int64_t id = 0;
    std::string name;
    std::string role;
};

struct Question {
    std::string formKey;
    std::string scopes;
    std::vector<std::pair<std::string, std::string>> fields; //!< of the authorize request, sent back with the decision
    std::vector<Choice> people;                              //!< the first is chosen at first
};

std::string questionPage(const Question &question);
std::string errorPage(const std::string &title, const std::string &text);

} // namespace seatkeeper::simulator::consent
