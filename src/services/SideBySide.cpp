#include "services/SideBySide.h"

#include <optional>

namespace seatkeeper {
namespace {

struct Queue {
    std::size_t next = 0;
    std::size_t count = 0;
    std::optional<Error> trouble;
};

Task<void> inTurn(std::shared_ptr<Queue> queue, std::function<Task<void>(std::size_t)> one) {
    while (queue->next < queue->count && !queue->trouble) {
        const std::size_t mine = queue->next++;
        auto done = co_await one(mine);
        if (!done && !queue->trouble)
            queue->trouble = done.error();
    }
    co_return ok();
}

} // namespace

Task<void> sideBySide(std::size_t count, int workers, std::function<Task<void>(std::size_t)> one) {
    auto queue = std::make_shared<Queue>();
    queue->count = count;
    std::vector<Task<void>> running;
    for (int i = 0; i < workers; ++i)
        running.push_back(inTurn(queue, one));
    for (Task<void> &each : running)
        SK_CO_CHECK(co_await each);
    if (queue->trouble)
        co_return *queue->trouble;
    co_return ok();
}

} // namespace seatkeeper
