#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace seatkeeper::simulator {

//! A name in its own script and, for the e-mail, in plain Latin letters.
struct NamePart {
    std::string_view native;
    std::string_view latin;
};

//! Names that go together, with the place where people of this name usually work.
struct Culture {
    std::array<NamePart, 9> given;
    std::array<NamePart, 10> family;
    bool familyFirst = false;
    std::string_view separator = " ";
    std::string_view locale;
    int localeId = 1;
    std::string_view timeZone; //!< Rails' name
    std::string_view ianaTimeZone;
};

struct FullName {
    std::string native;
    std::string mailbox; //!< unique per index
    const Culture *culture = nullptr;
};

//! The name of person number @p index; two people never share a mailbox.
FullName nameOf(std::uint64_t seed, int index);

} // namespace seatkeeper::simulator
