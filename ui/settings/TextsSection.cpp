#include "ui/settings/TextsSection.h"

#include "core/notify/Digest.h"
#include "core/request/Requests.h"
#include "ui/widgets/Quiet.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui::settings {

using namespace core::mail;
using namespace core::notify;
using namespace core::request;
using namespace core::settings;

namespace {

/// In the order of the choice: the request, its reminders, then the digests.
constexpr int requestTexts = 4;
constexpr int clerkDigest = 5;

MailText textOf(const ReviewSettings &settings, int which)
{
    return which < requestTexts ? requestText(settings, which) : digestText(settings, which == clerkDigest);
}

MailText ownText(int which)
{
    return textOf(ReviewSettings(), which);
}

MailText &placeOf(ReviewSettings &settings, int which)
{
    if (which >= requestTexts)
        return which == clerkDigest ? settings.clerkDigest : settings.digest;
    return which == 0 ? settings.request : settings.reminders[size_t(which) - 1];
}

}

TextsSection::TextsSection(QWidget *parent)
    : Section(tr("Texts of mails"), parent), m_which(new QComboBox(this)), m_subject(new QLineEdit(this)),
      m_body(new widgets::GrowingTextEdit(6, this)),
      m_reset(new QPushButton(tr("&Back to the text of the program"), this))
{
    m_which->setObjectName(QStringLiteral("settingsText"));
    m_which->setAccessibleName(tr("Which text"));
    for (const QString &name :
         {tr("Request"), tr("First reminder, friendly"), tr("Second reminder, firm"), tr("Third reminder, to the head"),
          tr("What is due, to an office"), tr("What is due, to a clerk")})
        m_which->addItem(name);
    m_subject->setObjectName(QStringLiteral("settingsTextSubject"));
    m_subject->setAccessibleName(tr("Subject of the mail"));
    m_body->setNames(QStringLiteral("settingsTextBody"), tr("Text of the mail"));
    m_reset->setObjectName(QStringLiteral("settingsTextReset"));
    m_reset->setAccessibleName(tr("Back to the text of the program"));
    m_reset->setAutoDefault(false);
    addRow(tr("&Text"), m_which);
    addRow(tr("&Subject"), m_subject);
    addRow(tr("B&ody"), m_body);
    m_fault = addFault(QStringLiteral("settingsTextFault"));
    addRow(QString(), m_reset);
    m_help = addHelp({});
    m_help->setObjectName(QStringLiteral("settingsTextHelp"));
    for (int level = 0; level < textCount; ++level)
        m_texts[size_t(level)] = ownText(level);
    showText();
    connect(m_which, &QComboBox::activated, this, &TextsSection::showText);
    connect(m_subject, &QLineEdit::textEdited, this, &TextsSection::typed);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TextsSection::typed);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_texts[size_t(m_which->currentIndex())] = ownText(m_which->currentIndex());
        showText();
        Q_EMIT edited();
    });
}

void TextsSection::show(const ReviewSettings &settings)
{
    for (int level = 0; level < textCount; ++level)
        m_texts[size_t(level)] = textOf(settings, level);
    showText();
}

void TextsSection::showText()
{
    const int which = m_which->currentIndex();
    const MailText &text = m_texts[size_t(which)];
    m_help->setText(
        which < requestTexts
            ? tr("In braces: {amt} office, {frist} answer until, {anzahl} number of clauses, {liste} their list, {angefragt} asked on, {tage} days late.")
            : tr("In braces: {amt} office or {name} clerk, {bis} due until, {stand} today, {anzahl} number of dates, {liste} their list."));
    if (m_subject->text() != text.subject)
        m_subject->setText(text.subject);
    if (m_body->toPlainText() != text.body) {
        const QSignalBlocker quiet(m_body);
        m_body->setPlainText(text.body);
    }
    tell(m_fault, faultOf(which));
    m_reset->setEnabled(m_subject->isEnabled() && text != ownText(which));
}

void TextsSection::typed()
{
    const int which = m_which->currentIndex();
    MailText &text = m_texts[size_t(which)];
    if (text == MailText{m_subject->text(), m_body->toPlainText()})
        return;
    text = {m_subject->text(), m_body->toPlainText()};
    tell(m_fault, faultOf(which));
    m_reset->setEnabled(text != ownText(which));
    Q_EMIT edited();
}

QString TextsSection::faultOf(int which) const
{
    const MailText &text = m_texts[size_t(which)];
    for (const QString &part : {text.subject, text.body}) {
        if (const auto unknown = which < requestTexts ? unknownPlaceholders(part) : unknownInDigest(part);
            !unknown.empty())
            return tr("“{%1}” is no placeholder; it is not saved until that is put right.").arg(unknown.front().second);
        if (part.trimmed().isEmpty())
            return tr("Subject and body must not be empty; the stored text counts meanwhile.");
    }
    return {};
}

void TextsSection::take(ReviewSettings &settings) const
{
    for (int level = 0; level < textCount; ++level) {
        const MailText &text = m_texts[size_t(level)];
        if (!faultOf(level).isEmpty())
            continue;
        // Only what differs is the city's: a better text of a later version reaches the others.
        const MailText own = ownText(level);
        placeOf(settings, level) = {text.subject == own.subject ? QString() : text.subject,
                                    text.body == own.body ? QString() : text.body};
    }
}

void TextsSection::setReadOnly(bool on)
{
    m_subject->setEnabled(!on);
    m_body->setReadOnly(on);
    m_reset->setEnabled(!on);
}

}
