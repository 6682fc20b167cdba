#include "ui/window/HelpDialogs.h"

#include "ui/widgets/ListTools.h"
#include "ui/widgets/Tones.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <set>

namespace ui::window {
namespace {

struct HelpDialogs {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

QDialog *makeDialog(QWidget *parent, const QString &objectName, const QString &title)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    return dialog;
}

void addCloseButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(dialog);
    auto *close = buttons->addButton(HelpDialogs::tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(dialog->objectName() + QStringLiteral(" close"));
    close->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
}

void addRow(QTableWidget *table, const QString &what, const QString &keys)
{
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, 0, new QTableWidgetItem(what));
    table->setItem(row, 1, new QTableWidgetItem(keys));
}

}

void showAbout(QWidget *parent)
{
    QDialog *dialog = makeDialog(parent, QStringLiteral("aboutDialog"), HelpDialogs::tr("About this program"));
    auto *icon = new QLabel(dialog);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/beschlusskontrolle.svg")).pixmap(64));
    auto *name =
        new QLabel(QStringLiteral("Beschlusskontrolle %1").arg(QCoreApplication::applicationVersion()), dialog);
    name->setObjectName(QStringLiteral("aboutName"));
    name->setFont(widgets::headingFont(*dialog));
    auto *text = new QLabel(
        HelpDialogs::tr("Follows up the resolutions of a city council, clause by clause, until all are done."), dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(360);
    auto *licence =
        new QLabel(HelpDialogs::tr("Free software under the European Union Public Licence (EUPL) 1.2."), dialog);
    licence->setWordWrap(true);
    widgets::makeSecondary(*licence);
    for (QLabel *label : {icon, name, text, licence})
        dialog->layout()->addWidget(label);
    addCloseButton(dialog);
    dialog->open();
}

void showShortcuts(QWidget *window)
{
    QDialog *dialog = makeDialog(window, QStringLiteral("shortcutsDialog"), HelpDialogs::tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(0, 2, dialog);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(HelpDialogs::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({HelpDialogs::tr("Action"), HelpDialogs::tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    new widgets::ListTools(*table);
    std::set<std::pair<QString, QString>> known; // the same command may stand in the menu of several lists
    for (const QAction *action : window->findChildren<QAction *>()) {
        const QString what = QString(action->text()).remove(u'&');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty() && !what.isEmpty() && known.emplace(what, keys).second)
            addRow(table, what, keys);
    }
    addRow(table, HelpDialogs::tr("Open what is chosen in the list"),
           HelpDialogs::tr("Return key")); // Qt has no German word for it
    addRow(table, HelpDialogs::tr("Edit the cell, or open the row, of a list"),
           QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    addRow(table, HelpDialogs::tr("Remove what is chosen in a list, where that is possible"),
           QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText));
    addRow(table, HelpDialogs::tr("Choose several in the list of resolutions"),
           QKeySequence(Qt::SHIFT | Qt::Key_Down).toString(QKeySequence::NativeText));
    addRow(table, HelpDialogs::tr("Choose all in the list of resolutions"),
           QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText));
    addRow(table, HelpDialogs::tr("What can be done with what is chosen"),
           QKeySequence(Qt::Key_Menu).toString(QKeySequence::NativeText));
    dialog->resize(520, 520);
    dialog->layout()->addWidget(table);
    addCloseButton(dialog);
    dialog->open();
}

}
