#include "storage/ListPriceRepository.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

Result<QStringList> namesOf(Session &session, const QString &sql, const QString &plan) {
    SK_TRY(rows, session.rows(sql, {plan}));
    QStringList names;
    for (const Row &row : rows)
        names.append(row.text(0));
    return names;
}

} // namespace

QString ListPriceRepository::columns() { return u"l.plan, l.name, l.minor, l.currency, l.as_of, l.source, l.edited"_s; }

ListPrice ListPriceRepository::priceFrom(const Row &row, int first) {
    ListPrice price;
    price.plan = row.text(first);
    price.name = row.text(first + 1);
    price.perMonth = {row.integer(first + 2), row.text(first + 3)};
    price.asOf = row.date(first + 4).value_or(QDate());
    price.source = row.text(first + 5);
    price.edited = row.flag(first + 6);
    return price;
}

Result<std::vector<ListPrice>> ListPriceRepository::select(const QString &rest, const QVariantList &binds) {
    SK_TRY(rows, m_session.rows(u"SELECT "_s + columns() + u" FROM list_price AS l"_s + rest, binds));
    std::vector<ListPrice> prices;
    for (const Row &row : rows)
        prices.push_back(priceFrom(row, 0));
    return prices;
}

Result<std::vector<ListPrice>> ListPriceRepository::list() { return select(u" ORDER BY l.name COLLATE NOCASE"_s, {}); }

Result<std::optional<ListPrice>> ListPriceRepository::find(const QString &planOrName) {
    const QString asked = planOrName.trimmed();
    SK_TRY(found, select(u" WHERE l.plan = ? OR l.name = ? COLLATE NOCASE ORDER BY l.plan = ? DESC LIMIT 1"_s,
                         {asked, asked, asked}));
    return found.empty() ? std::optional<ListPrice>() : std::optional(std::move(found.front()));
}

Result<void> ListPriceRepository::save(const ListPrice &price) {
    SK_TRY(taken, select(u" WHERE l.name = ? COLLATE NOCASE AND l.plan <> ?"_s, {price.name, price.plan}));
    if (!taken.empty())
        return fail(ErrorCode::AlreadyExists, {}, {{u"what"_s, u"price"_s}, {u"name"_s, price.name}});
    SK_CHECK(m_session.run(u"INSERT INTO list_price (plan, name, minor, currency, as_of, source, edited) "
                           u"VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (plan) DO UPDATE SET name = excluded.name, "
                           u"minor = excluded.minor, currency = excluded.currency, as_of = excluded.as_of, "
                           u"source = excluded.source, edited = excluded.edited"_s,
                           {price.plan, price.name, price.perMonth.minor, price.perMonth.currency,
                            price.asOf.toString(Qt::ISODate), price.source, qint64(price.edited ? 1 : 0)}));
    return ok();
}

Result<void> ListPriceRepository::remove(const QString &plan) {
    SK_CHECK(m_session.run(u"DELETE FROM list_price WHERE plan = ?"_s, {plan}));
    return ok();
}

Result<QString> ListPriceRepository::freePlan() {
    SK_TRY(last, m_session.number(u"SELECT max(CAST(substr(plan, 5) AS INTEGER)) FROM list_price "
                                  u"WHERE plan LIKE 'own.%'"_s));
    return u"own.%1"_s.arg(last + 1);
}

Result<ListPriceRepository::Use> ListPriceRepository::useOf(const QString &plan) {
    Use use;
    SK_TRY(profiles, namesOf(m_session,
                             u"SELECT display_name FROM profile WHERE list_price_plan = ? "
                             u"ORDER BY display_name COLLATE NOCASE"_s,
                             plan));
    SK_TRY(models, namesOf(m_session,
                           u"SELECT display_name FROM software_model WHERE list_price_plan = ? "
                           u"ORDER BY display_name COLLATE NOCASE"_s,
                           plan));
    use.profiles = std::move(profiles);
    use.models = std::move(models);
    return use;
}

Result<std::optional<ListPrice>> ListPriceRepository::behind(ProfileId profile, ModelId model) {
    SK_TRY(found, select(u" JOIN seat_price AS c ON c.plan = l.plan WHERE c.profile_id = ? AND c.model_id = ? "
                         u"AND c.estimate = 1"_s,
                         {profile.value, model.value}));
    return found.empty() ? std::optional<ListPrice>() : std::optional(std::move(found.front()));
}

Result<std::vector<ListPrice>> ListPriceRepository::behind(ProfileId profile) {
    return select(u" WHERE l.plan IN (SELECT c.plan FROM seat_price AS c WHERE c.profile_id = ? AND c.estimate = 1 "
                  u"AND c.model_id IN (SELECT DISTINCT s.model_id FROM subscription AS s WHERE s.profile_id = ? "
                  u"AND s.current = 1 AND s.paid = 1 AND s.excluded_by IS NULL)) ORDER BY l.name COLLATE NOCASE"_s,
                  {profile.value, profile.value});
}

} // namespace seatkeeper
