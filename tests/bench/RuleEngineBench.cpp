#include "bench/SyntheticSeats.h"
#include "domain/RuleEngine.h"

#include <benchmark/benchmark.h>

using namespace seatkeeper;

namespace {

//! The seats of an account with their evidence, made before the time is taken.
struct Account {
    std::vector<Subscription> seats;
    std::vector<Evidence> evidence;
    RuleContext context;

    explicit Account(qint64 size) {
        bench::SyntheticSeats people;
        for (qint64 i = 0; i < size; ++i) {
            seats.push_back(people.next());
            evidence.push_back(people.context().evidenceOf(seats.back()));
        }
        context = people.context();
        context.evidenceOf = [this](const Subscription &seat) {
            return evidence[static_cast<std::size_t>(seat.id.value - 1)];
        };
    }
};

void evaluateAll(benchmark::State &state, const QString &condition) {
    const Account account(state.range(0));
    ReclamationRule rule;
    rule.id = RuleId{1};
    rule.condition = condition;
    const RuleEngine engine({rule});
    for (auto _ : state) {
        qint64 candidates = 0;
        for (const auto &seat : account.seats)
            candidates += engine.evaluate(seat, account.context).verdict == Verdict::Candidate;
        benchmark::DoNotOptimize(candidates);
    }
}

void ruleEngine(benchmark::State &state) { evaluateAll(state, {}); }
void ruleEngineWithCondition(benchmark::State &state) {
    evaluateAll(state, QStringLiteral("role = agent and not tag ~ vip"));
}

} // namespace

BENCHMARK(ruleEngine)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(ruleEngineWithCondition)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
