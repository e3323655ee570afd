#include "gui/pages/rules/ModelChoice.h"

#include "gui/text/Format.h"
#include "gui/theme/Theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ModelChoice::ModelChoice(std::vector<ModelId> chosen, QWidget *parent)
    : QWidget(parent),
      m_chosen(std::move(chosen)),
      m_all(new QCheckBox(tr("All software models"), this)),
      m_list(new QVBoxLayout) {
    std::sort(m_chosen.begin(), m_chosen.end());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::xs, 0, 0);
    column->setSpacing(Space::xs);
    m_all->setObjectName(u"allModelsCheckBox"_s);
    m_all->setChecked(m_chosen.empty());
    column->addWidget(m_all);
    m_list->setContentsMargins(Space::xl, 0, 0, 0);
    m_list->setSpacing(Space::xs);
    column->addLayout(m_list);
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        for (const Box &one : m_boxes)
            one.box->setVisible(!all);
        Q_EMIT changed();
    });
}

void ModelChoice::setModels(const std::vector<SoftwareModel> &models) {
    if (m_known)
        return;
    m_known = true;
    const auto isChosen = [this](ModelId id) {
        return std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end();
    };
    std::vector<ModelId> others = m_chosen;
    QWidget *before = m_all;
    for (const SoftwareModel &model : models) {
        addBox(Format::isolated(model.displayName), {model.id}, isChosen(model.id));
        std::erase(others, model.id);
    }
    if (!others.empty())
        addBox(tr("%n model(s) that this profile does not have now", "", static_cast<int>(others.size())), others,
               true);
    for (const Box &one : m_boxes) {
        setTabOrder(before, one.box);
        before = one.box;
    }
}

void ModelChoice::addBox(const QString &words, const std::vector<ModelId> &ids, bool checked) {
    auto *box = new QCheckBox(this);
    // A name may hold an ampersand.
    box->setText(QString(words).replace(u'&', u"&&"_s));
    box->setObjectName(u"modelCheckBox-%1"_s.arg(ids.front().toString()));
    box->setChecked(checked);
    box->setVisible(!m_all->isChecked());
    m_list->addWidget(box);
    m_boxes.push_back({ids, box});
    connect(box, &QCheckBox::toggled, this, &ModelChoice::changed);
}

std::vector<ModelId> ModelChoice::models() const {
    if (m_all->isChecked())
        return {};
    if (!m_known)
        return m_chosen;
    std::vector<ModelId> models;
    for (const Box &one : m_boxes) {
        if (one.box->isChecked())
            models.insert(models.end(), one.ids.begin(), one.ids.end());
    }
    std::sort(models.begin(), models.end());
    return models;
}

} // namespace seatkeeper::gui
