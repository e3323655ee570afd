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

Catalogue::Catalogue(const QString &vendor) : m_vendor(vendor) {
    registerCatalogue();
    QFile file(u":/catalogue/%1.json"_s.arg(vendor));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value("identifiers"_L1).toArray();
    for (const auto &item : list) {
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
