#include "services/ListPrices.h"

#include "services/Catalogue.h"
#include "services/Work.h"
#include "storage/CandidateRepository.h"
#include "storage/ListPriceRepository.h"
#include "storage/ModelRepository.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

const QStringList topics{u"prices"_s, u"models"_s, u"subscriptions"_s, u"candidates"_s, u"audit"_s};

Error usage(const QString &field, const QString &value, const QString &expected) {
    return fail(ErrorCode::Usage, {}, {{u"field"_s, field}, {u"value"_s, value}, {u"expected"_s, expected}});
}

const Catalogue &catalogue() { return Catalogue::of(u"zendesk"_s); }

Result<ListPrice> checked(ListPrice price, const QDate &today) {
    price.name = price.name.simplified();
    price.source = price.source.simplified();
    price.perMonth.currency = price.perMonth.currency.trimmed().toUpper();
    if (price.name.isEmpty())
        return usage(u"name"_s, price.name, u"name"_s);
    if (!currencyCodes().contains(price.perMonth.currency))
        return usage(u"currency"_s, price.perMonth.currency, u"USD, EUR, JPY …"_s);
    // A price of 0 would say that seats are free; who knows none leaves the plan unchosen.
    if (price.perMonth.minor <= 0 || price.perMonth.minor > highestListPrice)
        return usage(u"price"_s, moneyText(price.perMonth), u"> 0"_s);
    if (!price.asOf.isValid() || price.asOf > today)
        return usage(u"asOf"_s, price.asOf.toString(Qt::ISODate), u"≤ "_s + today.toString(Qt::ISODate));
    return price;
}

QJsonObject auditDetail(const ListPrice &price) {
    return {{u"name"_s, price.name},
            {u"perMonth"_s, moneyText(price.perMonth)},
            {u"currency"_s, price.perMonth.currency},
            {u"asOf"_s, price.asOf.toString(Qt::ISODate)}};
}

Result<ListPrice> store(Session &session, const Core &core, ListPrice price, const QString &action) {
    ListPriceRepository prices(session);
    if (price.plan.isEmpty()) {
        SK_TRY(plan, prices.freePlan());
        price.plan = plan;
    }
    SK_CHECK(prices.save(price));
    SK_CHECK(CandidateRepository(session).reprice());
    SK_CHECK(writeAudit(session, core, {}, action, u"price/"_s + price.plan, auditDetail(price)));
    return price;
}

Result<ListPrice> known(Session &session, const QString &planOrName) {
    SK_TRY(found, ListPriceRepository(session).find(planOrName));
    if (!found)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"price"_s}, {u"name"_s, planOrName}});
    return std::move(*found);
}

Result<void> removeOrSetBack(Session &session, const Core &core, const QString &plan) {
    SK_TRY(price, known(session, plan));
    ListPriceRepository prices(session);
    if (const ListPrice *shipped = catalogue().findPrice(price.plan)) {
        SK_CHECK(store(session, core, *shipped, u"price.reset"_s));
        return ok();
    }
    SK_TRY(use, prices.useOf(price.plan));
    if (!use.isEmpty())
        return fail(ErrorCode::NotAllowed, {},
                    {{u"reason"_s, u"price_in_use"_s}, {u"users"_s, (use.profiles + use.models).join(u", "_s)}});
    SK_CHECK(prices.remove(price.plan));
    return writeAudit(session, core, {}, u"price.remove"_s, u"price/"_s + price.plan, auditDetail(price));
}

Result<SoftwareModel> choose(Session &session, const Core &core, const QString &modelName, const QString &planName) {
    ModelRepository models(session);
    SK_TRY(model, models.find(modelName));
    if (!model)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"model"_s}, {u"name"_s, modelName}});
    model->listPricePlan.clear();
    if (!planName.isEmpty()) {
        SK_TRY(price, known(session, planName));
        model->listPricePlan = price.plan;
    }
    SK_TRY(saved, models.save(*model));
    SK_CHECK(CandidateRepository(session).reprice());
    SK_CHECK(writeAudit(session, core, {}, u"model.price"_s, u"model/"_s + saved.id.toString(),
                        {{u"name"_s, saved.displayName}, {u"plan"_s, saved.listPricePlan}}));
    SK_TRY(read, models.get(saved.id));
    return std::move(*read);
}

} // namespace

QFuture<Result<std::vector<ListPrices::Entry>>> ListPrices::list() {
    return m_core.database->read<std::vector<Entry>>([](Session &session) -> Result<std::vector<Entry>> {
        ListPriceRepository prices(session);
        SK_TRY(found, prices.list());
        std::vector<Entry> entries;
        for (ListPrice &price : found) {
            SK_TRY(use, prices.useOf(price.plan));
            const bool shipped = catalogue().findPrice(price.plan) != nullptr;
            entries.push_back({std::move(price), shipped, use.profiles, use.models});
        }
        return entries;
    });
}

QFuture<Result<ListPrice>> ListPrices::find(QString planOrName) {
    return m_core.database->read<ListPrice>([planOrName](Session &session) { return known(session, planOrName); });
}

QFuture<Result<ListPrice>> ListPrices::save(ListPrice price) {
    auto valid = checked(std::move(price), m_core.clock->now().toLocalTime().date());
    if (!valid)
        return ready<ListPrice>(valid.error());
    valid->edited = true;
    return change<ListPrice>(m_core, topics, [&core = m_core, price = *valid](Session &session) {
        return store(session, core, price, price.plan.isEmpty() ? u"price.add"_s : u"price.edit"_s);
    });
}

QFuture<Result<void>> ListPrices::remove(QString plan) {
    return change<void>(m_core, topics,
                        [&core = m_core, plan](Session &session) { return removeOrSetBack(session, core, plan); });
}

QFuture<Result<SoftwareModel>> ListPrices::chooseForModel(QString modelIdOrName, QString planOrName) {
    return change<SoftwareModel>(m_core, topics,
                                 [&core = m_core, modelIdOrName, plan = planOrName.trimmed()](Session &session) {
                                     return choose(session, core, modelIdOrName, plan);
                                 });
}

Result<void> bringListPrices(Session &session, const Core &core) {
    ListPriceRepository prices(session);
    bool changed = false;
    for (const ListPrice &shipped : catalogue().prices()) {
        SK_TRY(stored, prices.find(shipped.plan));
        if (stored && stored->plan == shipped.plan && (stored->edited || *stored == shipped))
            continue;
        const auto saved = prices.save(shipped);
        // An own price took the name before the plan was shipped; the administrator's word stays.
        if (saved.failedWith(ErrorCode::AlreadyExists))
            continue;
        SK_CHECK(saved);
        if (stored)
            SK_CHECK(
                writeAudit(session, core, {}, u"price.update"_s, u"price/"_s + shipped.plan, auditDetail(shipped)));
        changed = true;
    }
    return changed ? CandidateRepository(session).reprice() : ok();
}

} // namespace seatkeeper
