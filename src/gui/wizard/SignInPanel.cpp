#include "gui/wizard/SignInPanel.h"

#include "gui/text/ErrorText.h"
#include "gui/theme/ButtonLook.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Labels.h"
#include "services/Workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

SignInPanel::SignInPanel(WindowContext &context, CredentialPurpose purpose, QWidget *parent)
    : QWidget(parent), m_context(context), m_purpose(purpose), m_stack(new QStackedWidget(this)) {
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(buildIdle());
    m_stack->addWidget(buildWaiting());
    box->addWidget(m_stack);
}

SignInPanel::~SignInPanel() { stop(); }

QWidget *SignInPanel::buildIdle() {
    auto *page = new QWidget(this);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Space::s);
    auto *line = new QHBoxLayout;
    const bool reclaim = m_purpose == CredentialPurpose::Reclaim;
    m_signIn = new QPushButton(Icons::icon(Icon::Key),
                               reclaim ? tr("Sign in for reclaim…") : tr("Create and Get OAuth Token"), page);
    m_signIn->setObjectName(reclaim ? u"reclaimSignInButton"_s : u"signInButton"_s);
    line->addWidget(m_signIn);
    m_outcome = new FieldMessage(m_signIn, page);
    m_outcome->setObjectName(reclaim ? u"reclaimSignInMessage"_s : u"signInMessage"_s);
    line->addWidget(m_outcome, 1, Qt::AlignVCenter);
    line->addStretch(0);
    box->addLayout(line);
    m_thisRunOnly = new QCheckBox(tr("Keep the sign-in for this run only (nothing is stored in the keychain)"), page);
    m_thisRunOnly->setObjectName(u"thisRunOnlyCheckBox"_s);
    m_paste =
        new QCheckBox(tr("The browser runs on another computer: I will paste the address at which it ends"), page);
    m_paste->setObjectName(u"pasteCheckBox"_s);
    box->addWidget(m_thisRunOnly);
    box->addWidget(m_paste);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (m_profile.isValid())
            begin();
        else
            Q_EMIT storeRequested();
    });
    return page;
}

QWidget *SignInPanel::buildWaiting() {
    auto *page = new QWidget(this);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Space::s);
    auto *line = new QHBoxLayout;
    line->addWidget(new IconLabel(Icon::Hourglass, Ink::Accent, Size::icon, page));
    m_remaining = makeLabel({}, TextRole::Body, false, page);
    m_remaining->setObjectName(u"signInRemainingLabel"_s);
    line->addWidget(m_remaining, 1);
    auto *copy = new CopyButton(
        tr("sign-in link"), [this] { return m_attempt ? m_attempt->url.toString(QUrl::FullyEncoded) : QString(); },
        page);
    copy->setWords(tr("Copy link"));
    auto *again = new QPushButton(Icons::icon(Icon::External), tr("Open again"), page);
    auto *cancel = new QPushButton(tr("Cancel"), page);
    cancel->setObjectName(u"cancelSignInButton"_s);
    for (QPushButton *button : {static_cast<QPushButton *>(copy), again, cancel}) {
        setSmallButton(button);
        line->addWidget(button);
    }
    box->addLayout(line);
    m_pasteLine = new QWidget(page);
    auto *paste = new QHBoxLayout(m_pasteLine);
    paste->setContentsMargins(0, 0, 0, 0);
    m_address = new QLineEdit(m_pasteLine);
    m_address->setObjectName(u"pastedAddressEdit"_s);
    m_address->setAccessibleName(tr("Address at which the browser ended"));
    m_address->setPlaceholderText(tr("The address at which the browser ended"));
    auto *send = new QPushButton(tr("Use this address"), m_pasteLine);
    send->setObjectName(u"usePastedAddressButton"_s);
    paste->addWidget(m_address, 1);
    paste->addWidget(send);
    box->addWidget(m_pasteLine);
    m_pasteMessage = new FieldMessage(m_address, page);
    box->addWidget(m_pasteMessage);
    connect(again, &QPushButton::clicked, this, [this] {
        if (m_attempt && !m_context.openUrl(m_attempt->url))
            m_pasteMessage->set(Tone::Warn, tr("The browser could not be opened. Copy the link instead."));
    });
    connect(cancel, &QPushButton::clicked, this, [this] { stop(); });
    connect(send, &QPushButton::clicked, this, [this] { sendPasted(); });
    return page;
}

void SignInPanel::setProfile(ProfileId profile, const QUrl &account, const std::optional<CredentialInfo> &present) {
    m_profile = profile;
    m_account = account;
    if (present) {
        const QString role = present->userRole == u"admin" ? tr("administrator") : tr("team member");
        m_outcome->set(Tone::Ok, tr("Signed in as %1, %2").arg(present->userName, role));
        m_signIn->setText(tr("Sign in again"));
    }
}

void SignInPanel::start() { begin(); }

void SignInPanel::begin() {
    m_signIn->setEnabled(false);
    m_outcome->set(Tone::Muted, tr("Preparing the sign-in…"));
    const auto way = m_paste->isChecked() ? SignIn::Way::PasteAddress : SignIn::Way::Loopback;
    whenDone(m_context.workspace.signIn().begin(m_profile, m_purpose, way, m_thisRunOnly->isChecked()), this,
             [this](const Result<SignIn::Attempt> &attempt) {
                 m_signIn->setEnabled(true);
                 if (attempt)
                     waitFor(*attempt);
                 else
                     showFailure(attempt.error());
             });
}

void SignInPanel::waitFor(const SignIn::Attempt &attempt) {
    m_attempt = attempt;
    m_pasteLine->setVisible(m_paste->isChecked());
    m_address->clear();
    m_pasteMessage->set(Tone::Muted, {});
    m_remaining->setText(tr("Waiting for Zendesk in your browser…"));
    m_stack->setCurrentIndex(1);
    connect(attempt.operation.progress.get(), &ProgressFeed::changed, this, &SignInPanel::showRemaining);
    whenDone(attempt.operation.result, this, [this](const Result<CredentialInfo> &result) { finish(result); });
    if (!m_context.openUrl(attempt.url))
        m_pasteMessage->set(Tone::Warn, tr("The browser could not be opened. Copy the link and open it by hand."));
}

void SignInPanel::showRemaining(const Progress &progress) {
    const qint64 left = progress.total.value_or(0) - progress.done;
    if (!m_attempt || left < 0)
        return;
    m_remaining->setText(
        tr("Waiting for Zendesk in your browser… %1:%2 left").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
}

void SignInPanel::stop() {
    if (m_attempt)
        m_attempt->operation.cancel.cancel();
}

void SignInPanel::finish(const Result<CredentialInfo> &result) {
    m_attempt.reset();
    m_stack->setCurrentIndex(0);
    if (!result) {
        showFailure(result.error());
        return;
    }
    setProfile(m_profile, m_account, *result);
    Q_EMIT signedIn(*result);
}

void SignInPanel::sendPasted() {
    if (!m_attempt)
        return;
    whenDone(m_context.workspace.signIn().paste(m_attempt->id, m_address->text().trimmed()), this,
             [this](const Result<void> &result) {
                 if (!result)
                     m_pasteMessage->set(Tone::Danger, ErrorText::words(result.error()).paragraph());
             });
}

void SignInPanel::showFailure(const Error &error) {
    if (error.code == ErrorCode::Cancelled)
        m_outcome->set(Tone::Muted, tr("The sign-in was cancelled; nothing was stored."));
    else if (error.code == ErrorCode::ConsentTimeout)
        m_outcome->set(Tone::Danger,
                       tr("No answer came from the browser. If it shows an error page, compare the identifier and the "
                          "redirect URLs with those in Zendesk; each must be the same to the letter."));
    else
        m_outcome->set(Tone::Danger, ErrorText::words(error).paragraph());
}

} // namespace seatkeeper::gui
