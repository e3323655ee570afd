#include "gui/widgets/Form.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/Labels.h"

namespace seatkeeper::gui {

namespace {

QLabel *rowLabel(const QString &text, QWidget *named) {
    auto *label = makeLabel(text, TextRole::Body, true);
    label->setMinimumHeight(Theme::controlHeight());
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (named) {
        label->setBuddy(named);
        if (named->accessibleName().isEmpty())
            named->setAccessibleName(text);
    }
    return label;
}

} // namespace

QFormLayout *makeForm() {
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Space::m);
    form->setVerticalSpacing(Space::s);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field) {
    auto *words = rowLabel(label, field);
    form->addRow(words, field);
    return words;
}

QLabel *addFormRow(QFormLayout *form, const QString &label, QLayout *content, QWidget *named) {
    auto *words = rowLabel(label, named);
    form->addRow(words, content);
    return words;
}

} // namespace seatkeeper::gui
