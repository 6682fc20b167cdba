#include "ui/digest/DigestPage.h"

#include "ui/record/ConfirmSending.h"
#include "ui/session/Session.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FolderDialog.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Quiet.h"
#include "ui/widgets/QuietList.h"
#include "ui/widgets/Tones.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <utility>

// The widgets of the page; what they do is in DigestPage.cpp.

namespace ui::digest {
namespace {

const QString kFolder = QStringLiteral("digest/folder");

}

void DigestPage::build()
{
    m_bar = new widgets::MessageBar(this);
    m_progress = new widgets::JobBar(QStringLiteral("digestJob"), this);
    m_confirm = new record::ConfirmSending(QStringLiteral("digest"), this);
    connect(m_confirm, &record::ConfirmSending::confirmed, this, [this] { fetchPassword(std::exchange(m_asked, {})); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_bar);
    layout->addWidget(makeLists(), 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_confirm);
    layout->addWidget(makeFooter());
}

QPushButton *DigestPage::addButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    return button;
}

QWidget *DigestPage::makeHeader()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Mails of what is due"), head);
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(widgets::headingFont(*this));
    m_count = new QLabel(head);
    m_count->setObjectName(QStringLiteral("digestCount"));
    widgets::makeSecondary(*m_count);
    m_until = new widgets::DateField(head);
    m_until->setNames(QStringLiteral("digestUntil"), tr("What is due until"));
    auto *label = new QLabel(tr("What is &due until"), head);
    label->setBuddy(m_until->line());
    connect(m_until, &widgets::DateField::dateEdited, this, &DigestPage::load);
    QPushButton *close = addButton(QStringLiteral("digestClose"), tr("&Close"), head);
    connect(close, &QPushButton::clicked, this, &DigestPage::closed);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_count, 1);
    layout->addWidget(label);
    layout->addWidget(m_until);
    layout->addWidget(close);
    return head;
}

QWidget *DigestPage::makeLists()
{
    m_list = new QTreeWidget(this);
    widgets::makeQuietList(*m_list, QStringLiteral("digestList"), tr("Offices and clerks to whom something is due"));
    m_list->setHeaderLabels({tr("Recipient"), tr("Dates"), tr("State"), tr("Mail address")});
    widgets::setColumnWidths(*m_list, {{0, 30}, {1, 8}, {2, 20}});
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DigestPage::showRow);
    connect(m_list, &QTreeWidget::itemChanged, this,
            [this](QTreeWidgetItem *item) { noteTick(m_list->indexOfTopLevelItem(item)); });
    auto *lists = new QSplitter(Qt::Horizontal, this);
    lists->setObjectName(QStringLiteral("digestSplitter"));
    lists->setChildrenCollapsible(false);
    lists->setHandleWidth(1);
    lists->addWidget(m_list);
    lists->addWidget(makeDetail(lists));
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    lists->setSizes({3000, 2000});
    return lists;
}

QWidget *DigestPage::makeDetail(QWidget *parent)
{
    auto *detail = new QWidget(parent);
    m_notice = new QWidget(detail);
    m_explanation = new QLabel(m_notice);
    m_explanation->setObjectName(QStringLiteral("digestExplanation"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_arrived = addButton(QStringLiteral("digestArrived"), tr("It &arrived"), m_notice);
    m_again = addButton(QStringLiteral("digestAgain"), tr("Tell a&gain"), m_notice);
    m_address = addButton(QStringLiteral("digestAddress"), tr("E&nter the address…"), m_notice);
    connect(m_arrived, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_again, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_address, &QPushButton::clicked, this, &DigestPage::officesRequested);
    m_mail = new QPlainTextEdit(detail);
    m_mail->setObjectName(QStringLiteral("digestMail"));
    m_mail->setAccessibleName(tr("The whole mail to the chosen recipient"));
    m_mail->setReadOnly(true);
    m_mail->setTabChangesFocus(true);
    m_mail->setFrameShape(QFrame::NoFrame);
    m_mail->document()->setDocumentMargin(14);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (QPushButton *button : {m_arrived, m_again, m_address})
        actions->addWidget(button);
    actions->addStretch();
    auto *top = new QVBoxLayout(m_notice);
    top->setContentsMargins(14, 8, 14, 8);
    top->setSpacing(6);
    top->addWidget(m_explanation);
    top->addLayout(actions);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_mail, 1);
    return detail;
}

QWidget *DigestPage::makeFooter()
{
    auto *foot = new QWidget(this);
    m_folder = new QLineEdit(foot);
    m_folder->setObjectName(QStringLiteral("digestFolder"));
    m_folder->setAccessibleName(tr("Folder for the mail drafts"));
    setFolder(
        QSettings().value(kFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString());
    auto *label = new QLabel(tr("&Folder"), foot);
    label->setBuddy(m_folder);
    QPushButton *choose = addButton(QStringLiteral("digestChooseFolder"), tr("&Choose…"), foot);
    choose->setAccessibleName(tr("Choose the folder for the mail drafts"));
    m_hint = new widgets::DimLabel(tr("Sending needs a mail server and a sender."), foot);
    m_hint->setObjectName(QStringLiteral("digestHint"));
    m_settings = addButton(QStringLiteral("digestSettings"), tr("Set &up the mail server…"), foot);
    m_layDown = addButton(QStringLiteral("digestLayDown"), QString(), foot);
    m_send = addButton(QStringLiteral("digestSend"), QString(), foot);
    connect(m_folder, &QLineEdit::textChanged, this, &DigestPage::showState);
    connect(choose, &QPushButton::clicked, this, &DigestPage::chooseFolder);
    connect(m_settings, &QPushButton::clicked, this, &DigestPage::settingsRequested);
    connect(m_layDown, &QPushButton::clicked, this, &DigestPage::layDown);
    connect(m_send, &QPushButton::clicked, this, &DigestPage::send);
    auto *where = new QHBoxLayout;
    where->setSpacing(10);
    where->addWidget(label);
    where->addWidget(m_folder, 1);
    where->addWidget(choose);
    where->addWidget(m_layDown);
    auto *sending = new QHBoxLayout;
    sending->setSpacing(10);
    sending->addStretch();
    sending->addWidget(m_hint);
    sending->addWidget(m_settings);
    sending->addWidget(m_send);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(8);
    layout->addLayout(where);
    layout->addLayout(sending);
    return foot;
}

void DigestPage::chooseFolder()
{
    auto *dialog = widgets::askForFolder(this, QStringLiteral("digestFolderDialog"), tr("Folder for the mail drafts"),
                                         m_folder->text());
    connect(dialog, &QFileDialog::fileSelected, this, &DigestPage::setFolder);
}

}
