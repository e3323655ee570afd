#include "gui/pages/imports/ImportFileBox.h"

#include "base/Await.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/widgets/Form.h"
#include "services/csv/CsvEncoding.h"
#include "services/wording/RosterText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ImportFileBox::ImportFileBox(WindowContext &context, QWidget *parent) : QWidget(parent), m_context(context) { build(); }

void ImportFileBox::build() {
    auto *form = makeForm();
    form->setContentsMargins(0, 0, 0, 0);
    setLayout(form);
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"pathEdit"_s);
    m_path->setPlaceholderText(tr("A CSV file"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(u"chooseButton"_s);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    addFormRow(form, tr("File"), file, m_path);
    m_encoding = new QComboBox(this);
    m_encoding->setObjectName(u"encodingComboBox"_s);
    m_encoding->addItem(tr("Automatic"), QString());
    for (const QString &encoding : csvEncodings())
        m_encoding->addItem(RosterText::encoding(encoding), encoding);
    m_separator = new QComboBox(this);
    m_separator->setObjectName(u"separatorComboBox"_s);
    m_separator->setAccessibleName(tr("Separator"));
    m_separator->addItem(tr("Automatic"), QString());
    for (const QChar separator : {u',', u';', u'\t', u'|'})
        m_separator->addItem(RosterText::separator(separator), QString(separator));
    auto *written = new QHBoxLayout;
    written->addWidget(m_encoding, 1);
    written->addWidget(m_separator, 1);
    addFormRow(form, tr("Encoding and separator"), written, m_encoding);
    m_header = new QCheckBox(tr("The first row names the columns"), this);
    m_header->setObjectName(u"headerCheckBox"_s);
    m_header->setChecked(true);
    form->addRow(QString(), m_header);
    connect(choose, &QPushButton::clicked, this, &ImportFileBox::chooseFile);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->isModified())
            Q_EMIT changed();
        m_path->setModified(false);
    });
    connect(m_encoding, &QComboBox::activated, this, &ImportFileBox::changed);
    connect(m_separator, &QComboBox::activated, this, &ImportFileBox::changed);
    connect(m_header, &QCheckBox::clicked, this, [this](bool checked) {
        m_hasHeader = checked;
        Q_EMIT changed();
    });
}

void ImportFileBox::chooseFile() {
    const FileQuestion question{
        u"importFile"_s, tr("Choose a CSV file"), m_path->text(), {tr("CSV (*.csv *.txt *.tsv)"), tr("All files (*)")}};
    whenDone(m_context.dialogs.askFile(question, this), this, [this](const Result<QString> &path) {
        if (!path)
            return;
        m_path->setText(*path);
        Q_EMIT changed();
    });
}

QString ImportFileBox::path() const { return m_path->text().trimmed(); }

CsvChoice ImportFileBox::choice() const {
    CsvChoice choice;
    const QString encoding = m_encoding->currentData().toString();
    const QString separator = m_separator->currentData().toString();
    if (!encoding.isEmpty())
        choice.encoding = encoding;
    if (!separator.isEmpty())
        choice.separator = separator.front();
    choice.hasHeader = m_hasHeader;
    return choice;
}

void ImportFileBox::showDialect(const CsvDialect &dialect) {
    m_encoding->setItemText(0, tr("Automatic: %1").arg(RosterText::encoding(dialect.encoding)));
    m_separator->setItemText(0, tr("Automatic: %1").arg(RosterText::separator(dialect.separator)));
    const QSignalBlocker quiet(m_header);
    m_header->setChecked(dialect.hasHeader);
}

} // namespace seatkeeper::gui
