#include "gui/pages/prices/ListPriceDialog.h"

#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Form.h"
#include "services/ListPrices.h"
#include "services/Workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ListPriceDialog::ListPriceDialog(WindowContext &context, ListPrice price, QWidget *owner)
    : DialogFrame(price.plan.isEmpty() ? tr("Add a list price") : tr("List price of %1").arg(price.name), owner),
      m_context(context),
      m_price(std::move(price)) {
    if (!m_price.asOf.isValid() || !m_price.plan.isEmpty())
        m_price.asOf = context.clock->now().toLocalTime().date();
    if (m_price.perMonth.currency.isEmpty())
        m_price.perMonth.currency = u"USD"_s;
    build();
    check();
}

void ListPriceDialog::build() {
    setMinimumWidth(560);
    addParagraph(tr("Per agent and month when billed yearly, as the vendor publishes it. Costs that come from it are "
                    "called estimates."),
                 true);
    auto *form = makeForm();
    content()->addLayout(form);
    m_name = new QLineEdit(m_price.name, this);
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setMaxLength(80);
    addFormRow(form, tr("Plan"), m_name);
    auto *money = new QHBoxLayout;
    m_amount = new QLineEdit(m_price.perMonth.minor > 0 ? moneyText(m_price.perMonth) : QString(), this);
    m_amount->setObjectName(u"amountEdit"_s);
    m_currency = new QComboBox(this);
    m_currency->setObjectName(u"currencyComboBox"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->addItems(currencyCodes());
    m_currency->setCurrentText(m_price.perMonth.currency);
    money->addWidget(m_amount, 1);
    money->addWidget(m_currency);
    addFormRow(form, tr("Price a month"), money, m_amount);
    m_yearly = new FieldMessage(m_amount, this);
    m_yearly->setObjectName(u"yearlyMessage"_s);
    form->addRow(QString(), m_yearly);
    m_asOf = new QDateEdit(m_price.asOf, this);
    m_asOf->setObjectName(u"asOfEdit"_s);
    m_asOf->setCalendarPopup(true);
    m_asOf->setMaximumDate(m_context.clock->now().toLocalTime().date());
    addFormRow(form, tr("As of"), m_asOf);
    m_source = new QLineEdit(m_price.plan.isEmpty() ? QString() : m_price.source, this);
    m_source->setObjectName(u"sourceEdit"_s);
    addFormRow(form, tr("Source (optional)"), m_source);
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_save = addButton(tr("Save price"), ButtonLook::Primary);
    m_save->setObjectName(u"saveButton"_s);
    for (QLineEdit *field : {m_name, m_amount})
        connect(field, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_currency, &QComboBox::currentTextChanged, this, [this] { check(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

std::optional<Money> ListPriceDialog::typedPrice() const {
    const auto typed = moneyFromText(m_amount->text(), m_currency->currentText());
    return typed && typed->minor > 0 && typed->minor <= highestListPrice ? typed : std::nullopt;
}

void ListPriceDialog::check() {
    const auto typed = typedPrice();
    if (typed) {
        ListPrice price;
        price.perMonth = *typed;
        const Money year = price.perYear();
        m_yearly->set(Tone::Muted, tr("%1 a year").arg(Format::money(year.minor, year.currency)));
    } else if (m_amount->text().trimmed().isEmpty()) {
        m_yearly->set(Tone::Muted, tr("For example %1").arg(moneyText({5500, m_currency->currentText()})));
    } else {
        m_yearly->set(Tone::Danger, tr("Type an amount above zero, such as %1, without other signs.")
                                        .arg(moneyText({123450, m_currency->currentText()})));
    }
    const QString missing = m_name->text().trimmed().isEmpty() ? tr("A name is needed.")
                            : !typed                           ? tr("A price is needed. Without one, choose no plan.")
                                                               : QString();
    m_save->setEnabled(missing.isEmpty());
    setFootText(missing, false);
}

void ListPriceDialog::save() {
    m_save->setEnabled(false);
    ListPrice price = m_price;
    price.name = m_name->text();
    price.perMonth = typedPrice().value_or(Money{});
    price.asOf = m_asOf->date();
    price.source = m_source->text();
    whenDone(m_context.workspace.prices().save(price), this, [this](const Result<ListPrice> &stored) {
        m_save->setEnabled(true);
        if (!stored) {
            setFootText(ErrorText::words(stored.error()).paragraph(), true);
            return;
        }
        Q_EMIT saved(*stored);
        accept();
    });
}

} // namespace seatkeeper::gui
