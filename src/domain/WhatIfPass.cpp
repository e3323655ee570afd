#include "domain/WhatIf.h"

#include <algorithm>

// The passes over all seats. They go over raw columns of one width and, in the inner loops, a fixed number of seats, so
// that the compiler can take several seats at a time.

namespace seatkeeper {

namespace {

constexpr std::size_t block = 64;
using Block = std::array<quint16, block>;

//! The block of a column; what is missing in the last one is filled up with what changes nothing.
void takeBlock(Block &to, const std::vector<quint16> &column, std::size_t from, quint16 filler) {
    const std::size_t here = std::min(block, column.size() - from);
    if (here < block)
        to.fill(filler);
    std::copy_n(column.data() + from, here, to.data());
}

quint16 all(bool yes) { return static_cast<quint16>(yes ? 0xffffU : 0U); }

//! Counters by idle day and look; the look is in the low bits, so that the counters of a day stand together.
constexpr unsigned lookBits = 6;
constexpr std::size_t places = WhatIfCurve::lastDay + 2; // and the undated

//! Keeps the rows with the longest idle time, the first of equal ones.
class Longest {
public:
    explicit Longest(std::size_t most) : m_most(most) {}

    //! The smallest idle time (plus one; 0: unknown) that still has room.
    unsigned least() const { return m_least; }
    void take(unsigned idle, std::size_t row) {
        const Place place(unsigned(0xffff) - idle, static_cast<quint32>(row));
        if (m_places.size() < m_most) {
            m_places.push_back(place);
            if (m_places.size() == m_most)
                std::make_heap(m_places.begin(), m_places.end());
        } else if (place < m_places.front()) {
            std::pop_heap(m_places.begin(), m_places.end());
            m_places.back() = place;
            std::push_heap(m_places.begin(), m_places.end());
        }
        m_least = m_places.size() < m_most ? 0U : unsigned(0xffff) - m_places.front().first;
    }
    std::vector<quint32> rows() {
        std::sort(m_places.begin(), m_places.end());
        std::vector<quint32> rows(m_places.size());
        std::transform(m_places.begin(), m_places.end(), rows.begin(), [](const Place &place) { return place.second; });
        return rows;
    }

private:
    using Place = std::pair<quint32, quint32>; // how far from the longest, row: the smallest stand first
    std::size_t m_most;
    unsigned m_least = 0;
    std::vector<Place> m_places;
};

} // namespace

void WhatIf::look(const Question &asked, WhatIfCurve &curve) const {
    curve.m_idle.resize(m_ids.size());
    curve.m_looks.resize(m_ids.size());
    curve.m_longest.reserve(m_ids.size() / block + 1);
    for (std::size_t from = 0; from < m_ids.size(); from += block)
        lookAtBlock(asked, from, curve);
}

void WhatIf::lookAtBlock(const Question &asked, std::size_t from, WhatIfCurve &curve) const {
    Block last;
    Block age;
    Block marks;
    last.fill(unknown);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        if (!asked.counts[kind])
            continue;
        takeBlock(age, m_days[kind], from, unknown);
        for (std::size_t i = 0; i < block; ++i)
            last[i] = age[i] < last[i] ? age[i] : last[i];
    }
    takeBlock(age, m_days[kinds], from, unknown);
    takeBlock(marks, m_marks, from, 0);
    const quint16 ignoresNever = all(asked.ignoresNever);
    const quint16 inactive = all(!asked.active);
    Block idle;
    Block looks;
    Block enters;
    for (std::size_t i = 0; i < block; ++i) {
        idle[i] = age[i] < last[i] ? age[i] : last[i];
        const quint16 never = all(last[i] == unknown);
        const auto barred =
            static_cast<quint16>(inactive | all(idle[i] == unknown) | all((marks[i] & asked.failed) != 0) |
                                 (never & ignoresNever) | all(age[i] < asked.grace));
        looks[i] = static_cast<quint16>((marks[i] & (Applies | Saved | Others)) | (marks[i] & May & ~barred) |
                                        (never & Never) | (all((marks[i] & asked.unread) != 0) & Unproved));
        enters[i] = static_cast<quint16>(all((looks[i] & (May | Saved | Others)) == May) & (idle[i] + 1));
    }
    quint16 longest = 0;
    for (std::size_t i = 0; i < block; ++i)
        longest = enters[i] > longest ? enters[i] : longest;
    const std::size_t here = std::min(block, m_ids.size() - from);
    std::copy_n(idle.data(), here, curve.m_idle.data() + from);
    std::copy_n(looks.data(), here, curve.m_looks.data() + from);
    curve.m_longest.push_back(longest);
}

void WhatIf::count(WhatIfCurve &curve) const {
    std::vector<quint32> counters(places << lookBits);
    quint32 *counter = counters.data();
    const quint16 *idle = curve.m_idle.data();
    const quint16 *looks = curve.m_looks.data();
    for (std::size_t row = 0; row < m_ids.size(); ++row) {
        const std::size_t day = std::min<std::size_t>(idle[row], WhatIfCurve::lastDay);
        ++counter[((idle[row] == unknown ? places - 1 : day) << lookBits) | looks[row]];
    }
    for (std::size_t key = 0; key < counters.size(); ++key) {
        if (counter[key] != 0)
            addTo(curve, key >> lookBits, static_cast<quint16>(key & ((1U << lookBits) - 1U)), counter[key]);
    }
}

void WhatIf::addTo(WhatIfCurve &curve, std::size_t place, quint16 look, quint32 seats) {
    const quint32 applying = (look & Applies) != 0 ? seats : 0;
    const quint32 saved = (look & Saved) != 0 ? seats : 0;
    curve.m_seats += applying;
    if (place == places - 1) {
        curve.m_undated += applying;
        return;
    }
    WhatIfCurve::Day &day = curve.m_days[(look & Never) != 0 ? 1 : 0][place];
    day.seats += applying;
    day.others += (look & Others) != 0 ? applying : 0;
    day.saved += (look & Saved) != 0 ? applying : 0;
    if ((look & (May | Others)) != May)
        return;
    day.may += seats;
    day.kept += saved;
    day.unproved += (look & Unproved) != 0 ? seats : 0;
}

void WhatIf::countCosts(WhatIfCurve &curve) const {
    constexpr std::size_t days = WhatIfCurve::lastDay + 1;
    curve.m_costs.assign(static_cast<std::size_t>(m_currencies.size()) * days, {});
    if (!m_priced)
        return;
    const quint32 *priceOf = m_priceOf.data();
    const quint16 *looks = curve.m_looks.data();
    const quint16 *idle = curve.m_idle.data();
    const Price *prices = m_prices.data();
    WhatIfCurve::Costs *costs = curve.m_costs.data();
    for (std::size_t row = 0; row < m_ids.size(); ++row) {
        if ((looks[row] & (May | Others)) != May || priceOf[row] == 0)
            continue;
        const Price price = prices[priceOf[row]];
        const std::size_t place = std::min<std::size_t>(idle[row], WhatIfCurve::lastDay);
        WhatIfCurve::Cost *cost = costs[price.currency * days + place].data() + ((looks[row] & Saved) != 0 ? 1 : 0);
        ++cost->count;
        cost->minor += price.minor;
    }
}

std::vector<quint32> WhatIf::longestIdle(Change change, const WhatIfCurve &curve, int thresholdDays,
                                         std::size_t most) const {
    Longest longest(most);
    if (most == 0)
        return {};
    const auto threshold = static_cast<unsigned>(std::clamp(thresholdDays, 0, WhatIfCurve::lastDay));
    const auto see = [&](std::size_t row) {
        const unsigned idle = (curve.m_idle[row] + 1U) & 0xffffU;
        const quint16 look = curve.m_looks[row];
        const bool now = (look & (Saved | Others)) != 0;
        const bool then = (look & Others) != 0 || ((look & May) != 0 && idle > threshold);
        const bool wanted = change == Change::Proposed ? then : change == Change::Enter ? then && !now : now && !then;
        if (wanted && idle >= longest.least())
            longest.take(idle, row);
    };
    if (change == Change::Leave) {
        for (const quint32 row : m_savedRows)
            see(row);
        return longest.rows();
    }
    for (std::size_t from = 0; from < m_ids.size(); from += block) {
        // Most blocks hold nobody who could come to the top of the list.
        const unsigned best = curve.m_longest[from / block];
        if (change == Change::Enter && (best <= threshold || best < longest.least()))
            continue;
        for (std::size_t row = from; row < std::min(from + block, m_ids.size()); ++row)
            see(row);
    }
    return longest.rows();
}

} // namespace seatkeeper
