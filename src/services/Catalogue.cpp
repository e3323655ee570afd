#include "services/Catalogue.h"

#include "storage/ModelRepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// Resources of a static library are there only when somebody asks for them.
static void registerCatalogue() { Q_INIT_RESOURCE(catalogue); }

namespace seatkeeper {

namespace {

QJsonArray arrayIn(const QString &file, const QString &key) {
    QFile resource(u":/catalogue/"_s + file);
    if (!resource.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(resource.readAll()).object().value(key).toArray();
}

} // namespace

Catalogue::Catalogue(const QString &vendor) : m_vendor(vendor) {
    registerCatalogue();
    readIdentifiers();
    readPrices();
}

void Catalogue::readIdentifiers() {
    const QJsonArray identifiers = arrayIn(m_vendor + u".json"_s, u"identifiers"_s);
    for (const auto &item : identifiers) {
        const QJsonObject object = item.toObject();
        CatalogueEntry entry;
        entry.identifier = object.value("identifier"_L1).toString();
        entry.publisher = object.value("publisher"_L1).toString();
        entry.product = object.value("product"_L1).toString();
        entry.edition = object.value("edition"_L1).toString();
        entry.displayName = object.value("displayName"_L1).toString();
        entry.productType = object.value("productType"_L1).toString(entry.productType);
        m_entries.push_back(std::move(entry));
    }
}

void Catalogue::readPrices() {
    const QJsonArray prices = arrayIn(m_vendor + u"-prices.json"_s, u"prices"_s);
    for (const auto &item : prices) {
        const QJsonObject object = item.toObject();
        ListPrice price;
        price.plan = object.value("plan"_L1).toString();
        price.name = object.value("name"_L1).toString();
        price.perMonth = {object.value("minor"_L1).toInteger(), object.value("currency"_L1).toString()};
        price.asOf = QDate::fromString(object.value("asOf"_L1).toString(), Qt::ISODate);
        price.source = object.value("source"_L1).toString();
        m_prices.push_back(std::move(price));
    }
}

const ListPrice *Catalogue::findPrice(const QString &plan) const {
    const auto found =
        std::find_if(m_prices.begin(), m_prices.end(), [&](const ListPrice &price) { return price.plan == plan; });
    return found == m_prices.end() ? nullptr : &*found;
}

const Catalogue &Catalogue::of(const QString &vendor) {
    static const Catalogue zendesk(u"zendesk"_s);
    static const Catalogue none{QString()};
    return vendor == "zendesk"_L1 ? zendesk : none;
}

const CatalogueEntry *Catalogue::find(const QString &identifier) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const CatalogueEntry &entry) { return entry.identifier == identifier; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<SubscriptionIdentifier> Catalogue::resolveOne(Session &session, const QString &identifier) const {
    ModelRepository models(session);
    SK_TRY(known, models.identifier(identifier));
    SubscriptionIdentifier result = known.value_or(SubscriptionIdentifier{});
    const CatalogueEntry *entry = find(identifier);
    const bool settled = known && known->inCatalogue == (entry != nullptr);
    if (settled && (known->model || known->mappedByHand || !entry))
        return result;
    result.identifier = identifier;
    result.inCatalogue = entry != nullptr;
    if (entry && !result.model && !result.mappedByHand) {
        SK_TRY(model, models.find(entry->displayName));
        if (!model) {
            SoftwareModel fresh;
            fresh.displayName = entry->displayName;
            fresh.publisher = entry->publisher;
            fresh.product = entry->product;
            fresh.edition = entry->edition;
            fresh.productType = entry->productType;
            fresh.source = u"integration"_s;
            SK_TRY(made, models.save(fresh));
            model = made;
        }
        result.model = model->id;
        result.modelName = model->displayName;
    }
    SK_CHECK(models.saveIdentifier(result, m_vendor));
    return result;
}

Result<std::vector<SubscriptionIdentifier>> Catalogue::resolve(Session &session, const QStringList &identifiers) const {
    std::vector<SubscriptionIdentifier> resolved;
    for (const QString &identifier : identifiers) {
        SK_TRY(one, resolveOne(session, identifier));
        resolved.push_back(std::move(one));
    }
    return resolved;
}

} // namespace seatkeeper
