// The list of people: whatever is accepted has an id for everybody and an end that can be followed.
#include "zendesk/Me.h"
#include "zendesk/Users.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto page = seatkeeper::zendesk::parseUsers(body)) {
        for (const auto &person : page->people) {
            if (person.id.isEmpty())
                std::abort();
        }
        if (page->end.hasMore && page->end.cursor.isEmpty())
            std::abort();
    }
    if (const auto me = seatkeeper::zendesk::parseMe(body); me && me->id.isEmpty())
        std::abort();
    return 0;
}
