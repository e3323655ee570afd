#include "bench/SyntheticSeats.h"
#include "domain/WhatIf.h"

#include <benchmark/benchmark.h>

using namespace seatkeeper;

namespace {

constexpr std::size_t namesShown = 100;

const WhatIf &whatIfOf(qint64 seats) {
    static QHash<qint64, std::shared_ptr<WhatIf>> made;
    auto &one = made[seats];
    if (one)
        return *one;
    ReclamationRule rule;
    rule.id = RuleId{1};
    one = std::make_shared<WhatIf>(WhatIfRules{rule, rule, {}});
    one->reserve(static_cast<std::size_t>(seats));
    bench::SyntheticSeats people;
    for (qint64 i = 0; i < seats; ++i)
        one->add(people.next(), people.context());
    return *one;
}

//! What one frame needs when a switch was turned: all numbers, bars, and the names at the top of both lists.
void whatIfStep(benchmark::State &state) {
    const WhatIf &whatIf = whatIfOf(state.range(0));
    auto settings = WhatIfSettings::of(whatIf.rules().asked);
    for (auto _ : state) {
        settings.thresholdDays = 15 + (settings.thresholdDays + 1) % 165;
        settings.graceDays = (settings.graceDays + 1) % 60;
        const auto curve = whatIf.curve(settings);
        benchmark::DoNotOptimize(curve.at(settings.thresholdDays));
        benchmark::DoNotOptimize(curve.bars(settings.thresholdDays, 5, 180));
        benchmark::DoNotOptimize(whatIf.entering(curve, settings.thresholdDays, namesShown));
        benchmark::DoNotOptimize(whatIf.leaving(curve, settings.thresholdDays, namesShown));
    }
}

//! The same while the slider moves: the curve is there already.
void whatIfSlide(benchmark::State &state) {
    const WhatIf &whatIf = whatIfOf(state.range(0));
    auto settings = WhatIfSettings::of(whatIf.rules().asked);
    const auto curve = whatIf.curve(settings);
    for (auto _ : state) {
        settings.thresholdDays = 15 + (settings.thresholdDays + 1) % 165;
        benchmark::DoNotOptimize(curve.at(settings.thresholdDays));
        benchmark::DoNotOptimize(curve.bars(settings.thresholdDays, 5, 180));
        benchmark::DoNotOptimize(whatIf.entering(curve, settings.thresholdDays, namesShown));
        benchmark::DoNotOptimize(whatIf.leaving(curve, settings.thresholdDays, namesShown));
    }
}

} // namespace

BENCHMARK(whatIfStep)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(whatIfSlide)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
