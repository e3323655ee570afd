#pragma once

#include "simulator/Fault.h"
#include "simulator/HttpMessage.h"

#include <QRegularExpression>

#include <mutex>
#include <optional>
#include <vector>

namespace seatkeeper::simulator {

//! The rules in force. Thread-safe.
class FaultList {
public:
    void add(FaultRule rule);
    void clear();
    //! The first rule that hits this request; its counters move.
    std::optional<FaultRule> hit(const std::string &method, const std::string &path);

private:
    struct Entry {
        FaultRule rule;
        QRegularExpression path;
        int seen = 0;
        int hits = 0;
    };
    std::mutex m_mutex;
    std::vector<Entry> m_entries;
};

//! True when the fault takes the place of the work.
bool replacesAnswer(FaultKind kind);
//! The answer of such a fault.
HttpResponse faultAnswer(const FaultRule &rule);
//! Spoils the right answer.
void spoil(const FaultRule &rule, HttpResponse &answer);

} // namespace seatkeeper::simulator
