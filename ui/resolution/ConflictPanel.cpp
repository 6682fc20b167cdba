#include "ui/resolution/ConflictPanel.h"

#include "core/edit/KeepMine.h"
#include "core/edit/RecordEdits.h"
#include "ui/record/FieldText.h"
#include "ui/widgets/Quiet.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace ui::resolution {

using namespace core::model;

ConflictPanel::ConflictPanel(FileContext &context, const session::Conflict &conflict, const QString &title,
                             QWidget *parent)
    : QFrame(parent), m_context(context), m_conflict(conflict), m_keep(new QPushButton(tr("Keep &mine"), this))
{
    const RecordRef first = conflict.mine.changes.front().ref();
    const QString name = QStringLiteral("conflict %1 %2").arg(code(first.kind)).arg(first.id);
    setObjectName(name);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(12, 10, 12, 10);
    auto *heading = new QLabel(title, this);
    heading->setObjectName(name + QStringLiteral(" title"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    body->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new widgets::DimLabel(tr("mine"), this), 0, 1);
    grid->addWidget(new widgets::DimLabel(tr("theirs"), this), 0, 2);
    for (size_t i = 0; i < m_conflict.mine.changes.size(); ++i)
        addRows(i, grid);
    body->addLayout(grid);

    auto *theirs = new QPushButton(tr("Take &theirs"), this);
    m_keep->setObjectName(name + QStringLiteral(" keep mine"));
    m_keep->setAccessibleName(tr("Keep mine: %1").arg(conflict.mine.description));
    theirs->setObjectName(name + QStringLiteral(" take theirs"));
    theirs->setAccessibleName(tr("Take theirs: %1").arg(conflict.mine.description));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(theirs);
    buttons->addStretch();
    body->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &ConflictPanel::keepMine);
    connect(theirs, &QPushButton::clicked, this, &ConflictPanel::takeTheirs);
}

void ConflictPanel::addRows(size_t index, QGridLayout *grid)
{
    const Change &change = m_conflict.mine.changes[index];
    const auto &theirs = m_conflict.theirs[index];
    const RecordKind kind = change.ref().kind;
    const QJsonObject mineJson = change.after ? toJson(*change.after) : QJsonObject();
    const QJsonObject baseJson = change.before ? toJson(*change.before) : QJsonObject();
    const QJsonObject theirsJson = theirs ? toJson(*theirs) : QJsonObject();
    if (!theirs || !change.after) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(label(kind), this), row, 0, Qt::AlignTop);
        grid->addWidget(new QLabel(change.after ? tr("changed") : tr("removed"), this), row, 1, Qt::AlignTop);
        grid->addWidget(new QLabel(theirs ? tr("changed") : tr("removed"), this), row, 2, Qt::AlignTop);
    }
    for (const record::FieldDifference &field :
         record::differences(kind, mineJson, theirsJson, m_context.session.directory(), m_context.file)) {
        if (change.before && mineJson[field.key] == baseJson[field.key])
            continue; // I did not touch it: theirs stands anyway
        const int row = grid->rowCount();
        const QString name = objectName() + u' ' + field.key;
        grid->addWidget(new QLabel(field.field, this), row, 0, Qt::AlignTop);
        Record copy = change.after ? *change.after : *change.before;
        if (change.after && record::textField(copy, field.key)) {
            auto *mine = new widgets::GrowingTextEdit(1, this);
            mine->setNames(name + QStringLiteral(" mine"), tr("%1: my version").arg(field.field));
            mine->setPlainText(field.before);
            mine->moveCursor(QTextCursor::End);
            grid->addWidget(mine, row, 1, Qt::AlignTop);
            m_texts.push_back({index, field.key, mine});
        } else {
            grid->addWidget(new QLabel(field.before, this), row, 1, Qt::AlignTop);
        }
        auto *other = new widgets::GrowingTextEdit(1, this);
        other->setNames(name + QStringLiteral(" theirs"), tr("%1: their version").arg(field.field));
        other->setReadOnly(true);
        other->setPlainText(field.after);
        grid->addWidget(other, row, 2, Qt::AlignTop);
    }
}

void ConflictPanel::start()
{
    if (m_texts.empty())
        m_keep->setFocus();
    else
        m_texts.front().editor->setFocus();
}

bool ConflictPanel::concerns(RecordRef ref) const
{
    const auto &changes = m_conflict.mine.changes;
    return std::any_of(changes.begin(), changes.end(), [&](const Change &change) { return change.ref() == ref; });
}

void ConflictPanel::keepMine()
{
    std::vector<ChangeSet> steps;
    for (size_t i = 0; i < m_conflict.mine.changes.size(); ++i) {
        Change change = m_conflict.mine.changes[i];
        for (const EditedText &text : m_texts) {
            if (text.change == i)
                *record::textField(*change.after, text.key) = text.editor->toPlainText();
        }
        // On top of what is stored at this moment, which may be newer still than what is shown.
        const auto current = m_context.session.database().changes().current(change.ref());
        if (!current) {
            m_context.session.report(current.error());
            return;
        }
        steps.push_back(core::edit::onTopOf(m_conflict.mine.description, change, *current));
    }
    m_context.session.submit(core::edit::together(m_conflict.mine.description, steps),
                             [panel = QPointer(this)](bool written) {
                                 if (!panel || !written)
                                     return;
                                 panel->removeDrafts();
                                 Q_EMIT panel->finished();
                             });
}

void ConflictPanel::takeTheirs()
{
    removeDrafts();
    Q_EMIT finished();
}

void ConflictPanel::removeDrafts()
{
    for (const Change &change : m_conflict.mine.changes) {
        for (const auto &[field, text] : session::fieldTexts(change))
            m_context.session.removeDraft(session::unwrittenKey(*change.after, field));
    }
}

void ConflictPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.setBrush(palette().brush(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}
