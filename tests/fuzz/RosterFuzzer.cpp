// Rows of rosters and of team-member exports: nobody without an address or an id gets through.
#include "domain/Address.h"
#include "domain/RosterColumns.h"
#include "zendesk/TeamMembers.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    using namespace seatkeeper;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QStringList lines = text.split(u'\n');
    const QStringList header = lines.value(0).split(u',');
    const QStringList cells = lines.value(1).split(u',');
    RosterMapping mapping;
    mapping.columns = guessRosterColumns(header);
    const RosterRow row = readRosterRow(cells, header, mapping);
    if (row.problem.isEmpty() && addressKey(row.person.email).isEmpty())
        std::abort();
    if (const auto columns = zendesk::teamMemberColumns(header)) {
        if (const auto member = zendesk::teamMemberFrom(cells, *columns)) {
            const Subscription seat = zendesk::subscriptionOf(*member, {}, ProfileId{1});
            if (seat.externalId.isEmpty() || (seat.seatKind == SeatKind::Unrecognized && seat.paid))
                std::abort();
        }
    }
    return 0;
}
