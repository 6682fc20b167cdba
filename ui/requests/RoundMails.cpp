#include "ui/requests/RoundMails.h"

#include "core/settings/ReviewSettings.h"
#include "ui/requests/RequestsModel.h"
#include "ui/session/Session.h"
#include "ui/widgets/QuietList.h"

#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace ui::requests {

using namespace core::model;
using core::request::RequestMail;

namespace {

enum Column { OfficeColumn, ClausesColumn, WhatColumn, AddressColumn };

QString asText(const core::mail::Draft &draft, const QString &form)
{
    QStringList lines{RoundMails::tr("To: %1").arg(
        draft.to.isEmpty() ? RoundMails::tr("(no mail address of the office)") : draft.to.join(QStringLiteral(", ")))};
    if (!draft.copies.isEmpty())
        lines << RoundMails::tr("Copy: %1").arg(draft.copies.join(QStringLiteral(", ")));
    lines << RoundMails::tr("Subject: %1").arg(draft.subject) << RoundMails::tr("Attached: %1").arg(form) << QString()
          << draft.text;
    return lines.join(u'\n');
}

}

RoundMails::RoundMails(session::Session &session, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_session(session), m_offices(new QTreeWidget(this)),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("roundSplitter"));
    setChildrenCollapsible(false);
    setHandleWidth(1);
    buildList();
    m_text->setObjectName(QStringLiteral("roundMail"));
    m_text->setAccessibleName(tr("The mail to the chosen office"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(14);
    addWidget(m_offices);
    addWidget(m_text);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
}

void RoundMails::buildList()
{
    widgets::makeQuietList(*m_offices, QStringLiteral("roundOffices"), tr("Offices that get a mail"));
    m_offices->setHeaderLabels({tr("Office"), tr("Clauses"), tr("Reminder step"), tr("Mail address")});
    widgets::setColumnWidths(*m_offices, {{OfficeColumn, 31}, {ClausesColumn, 9}, {WhatColumn, 16}});
    connect(m_offices, &QTreeWidget::currentItemChanged, this, &RoundMails::showMail);
    connect(m_offices, &QTreeWidget::itemChanged, this, &RoundMails::ticksChanged);
}

void RoundMails::clear()
{
    m_nothing.clear();
    m_mails.clear();
    m_offices->clear();
    m_text->clear();
}

void RoundMails::setMails(std::vector<RequestMail> mails, const QString &nothing)
{
    clear();
    m_nothing = nothing;
    m_mails = std::move(mails);
    {
        const QSignalBlocker quiet(m_offices);
        for (const RequestMail &mail : m_mails) {
            const Office &office = mail.request.office;
            auto *row = new QTreeWidgetItem(m_offices,
                                            {officeLabel(office), QLocale().toString(int(mail.request.items.size())),
                                             levelName(mail.level),
                                             office.email.trimmed().isEmpty() ? tr("none") : office.email.trimmed()});
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                          Qt::ItemNeverHasChildren);
            row->setCheckState(OfficeColumn, Qt::Checked);
        }
        m_offices->setCurrentItem(m_offices->topLevelItem(0));
    }
    showMail();
}

void RoundMails::setStepShown(bool shown)
{
    m_offices->setColumnHidden(WhatColumn, !shown);
}

void RoundMails::setAnswerUntil(QDate until)
{
    for (RequestMail &mail : m_mails)
        mail.request.request.until = until;
    showMail();
}

bool RoundMails::isTicked(size_t mail) const
{
    return m_offices->topLevelItem(int(mail))->checkState(OfficeColumn) == Qt::Checked;
}

int RoundMails::tickedOffices() const
{
    int offices = 0;
    for (size_t i = 0; i < m_mails.size(); ++i)
        offices += isTicked(i);
    return offices;
}

int RoundMails::tickedClauses() const
{
    int clauses = 0;
    for (size_t i = 0; i < m_mails.size(); ++i)
        clauses += isTicked(i) ? int(m_mails[i].request.items.size()) : 0;
    return clauses;
}

std::vector<RequestMail> RoundMails::ticked() const
{
    std::vector<RequestMail> mails;
    for (size_t i = 0; i < m_mails.size(); ++i) {
        if (isTicked(i))
            mails.push_back(m_mails[i]);
    }
    return mails;
}

void RoundMails::showMail()
{
    const int row = m_offices->indexOfTopLevelItem(m_offices->currentItem());
    if (row < 0 || row >= int(m_mails.size())) {
        m_text->setPlainText(m_nothing);
        return;
    }
    const QString text = textOf(m_mails[size_t(row)]);
    m_text->setPlainText(text);
    if (isVisible())
        m_seen.insert(text);
}

QString RoundMails::textOf(const RequestMail &mail) const
{
    const auto settings = core::settings::reviewSettings(m_session.directory());
    return asText(core::request::requestDraft(mail, settings, m_session.today()),
                  core::request::formFileName(mail.request));
}

std::vector<RequestMail> RoundMails::sendable() const
{
    std::vector<RequestMail> mails = ticked();
    std::erase_if(mails, [](const RequestMail &mail) { return mail.request.office.email.trimmed().isEmpty(); });
    return mails;
}

int RoundMails::unseen(const std::vector<RequestMail> &mails) const
{
    return int(std::count_if(mails.begin(), mails.end(),
                             [this](const RequestMail &mail) { return m_seen.count(textOf(mail)) == 0; }));
}

}
