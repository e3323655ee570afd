#include "simulator/Names.h"

#include "simulator/NameTables.h"

namespace seatkeeper::simulator {

FullName nameOf(std::uint64_t seed, int index) {
    const auto &cultures = allCultures();
    constexpr std::size_t perCulture = 90; // 9 given × 10 family names
    const std::size_t all = cultures.size() * perCulture;
    // A stride that is prime to the number of names visits every name once before the first repetition.
    constexpr std::size_t stride = 1009;
    const auto place = (static_cast<std::size_t>(index) % all * stride + static_cast<std::size_t>(seed % all)) % all;
    const auto round = static_cast<std::size_t>(index) / all;
    // Neighbours come from different cultures.
    const Culture &culture = cultures[place % cultures.size()];
    const auto inCulture = place / cultures.size();
    const NamePart &given = culture.given[inCulture % culture.given.size()];
    const NamePart &family = culture.family[inCulture / culture.given.size()];

    FullName name;
    name.culture = &culture;
    const auto &first = culture.familyFirst ? family : given;
    const auto &second = culture.familyFirst ? given : family;
    name.native.append(first.native).append(culture.separator).append(second.native);
    name.mailbox.append(given.latin).append(".").append(family.latin);
    if (round > 0)
        name.mailbox.append(std::to_string(round + 1));
    return name;
}

} // namespace seatkeeper::simulator
