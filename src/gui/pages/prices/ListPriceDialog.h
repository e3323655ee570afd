#pragma once

#include "domain/ListPrice.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace seatkeeper::gui {

class FieldMessage;

//! Edits a list price or adds one. Deletes itself when closed.
class ListPriceDialog final : public DialogFrame {
    Q_OBJECT
public:
    //! @param price without a plan: a new one.
    ListPriceDialog(WindowContext &context, ListPrice price, QWidget *owner);

Q_SIGNALS:
    void saved(const seatkeeper::ListPrice &price);

private:
    void build();
    std::optional<Money> typedPrice() const;
    //! Says what is missing and opens or closes the button.
    void check();
    void save();

    WindowContext &m_context;
    ListPrice m_price;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_amount = nullptr;
    QComboBox *m_currency = nullptr;
    QDateEdit *m_asOf = nullptr;
    QLineEdit *m_source = nullptr;
    FieldMessage *m_yearly = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace seatkeeper::gui
