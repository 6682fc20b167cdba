#include "tests/scenarios/EveryPage.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSpinBox>
#include <QTextEdit>

using tests::scenarios::EveryPage;

namespace {

/// Every field that takes keys, by the pattern of its name, and what becomes of what is typed while another program holds the
/// database. Who adds a field says so here, and tries it there.
struct KnownField {
    const char *pattern;
    const char *
        triedIn; ///< the test in which a field of this kind is typed into then; null: nothing of it is stored by itself
};

constexpr KnownField knownFields[] = {
    // Looked for, or chosen for what a button does next.
    {"searchField|filterWords|lettersFilter", nullptr},
    {"(batch|digest|round)(Until|Due|Folder)|letterFileFolder", nullptr},
    {"settingsPassword", nullptr},      // goes to the key ring
    {"desktopCalendarFolder", nullptr}, // goes to the settings of the user
    // Written as they are left.
    {"clause \\d+(\\.\\d+)?[a-z]? (text|label|status reason|delay reason|expected on)", "CellsWhileBusy, BusyDatabase"},
    {"next review|resolution (decided on|review rule text)", "CellsWhileBusy"},
    {"directory_(offices|divisions|committees|factions)", "CellsWhileBusy"},
    {"letter(Acknowledgements|Date|NextReview)", "CellsWhileBusy"},
    {"letter(Opening|Closing|Recipients|Salutation|SignatoryName|SignatoryFunction|LongestClause)",
     "TypedWhileBusyTest"},
    {"letter(SentOn|SentWayText|NotedOn\\d+)", "CellsWhileBusy"},
    {"house(Wording)?_[A-Za-z]+", "TypedWhileBusyTest"},
    {"settings(AnswerDays|RemindDays)", "CellsWhileBusy"},
    {"settingsCommittee\\d+(Meetings|Rule text)", "CellsWhileBusy"},
    {"settings(Sender|Head|Server|User|CaFile|Rule text|TextSubject|TextBody)", "TypedWhileBusyTest"},
    // Forms that are kept as drafts until they are done.
    {"(new clause|clause \\d+ (report|deadline|offices)) form [a-z ]+", "BusyDatabase"},
    {"clause \\d+ (sub-clause form (label|text)|status form reason|report details date)", "CellsWhileBusy"},
    {"new related paper form [a-z]+|(exempt|close|reopen) form [a-z ]+", "CellsWhileBusy"},
    {"moveForm (date|reason|agreed by)|selection form (date|text)|new(Reference|Title)", "TypedWhileBusyTest"},
    {"reminderForm (date|note)|reminderSnoozeDate", "TypedWhileBusyTest"},
    {"import[A-Z][A-Za-z]*(\\d+(Label|Text))?", "TypedWhileBusyTest"},
};

class EditableFields : public EveryPage
{
protected:
    static bool isEditable(const QWidget &widget)
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            return !line->isReadOnly() && !qobject_cast<const QSpinBox *>(line->parentWidget());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
            return !text->isReadOnly();
        if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
            return !text->isReadOnly();
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (!view || qobject_cast<const QHeaderView *>(view) || !view->model() ||
            view->editTriggers() == QAbstractItemView::NoEditTriggers)
            return qobject_cast<const QSpinBox *>(&widget) != nullptr;
        const auto *model = view->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->rowCount() > 0 && model->flags(model->index(0, column)).testFlag(Qt::ItemIsEditable))
                return true;
        }
        return false;
    }

    static const KnownField *known(const QString &name)
    {
        for (const KnownField &field : knownFields) {
            if (QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(field.pattern)))
                    .match(name)
                    .hasMatch())
                return &field;
        }
        return nullptr;
    }
};

}

TEST_F(EditableFields, are_all_known_and_tried_while_the_database_is_busy)
{
    QSet<const KnownField *> met;
    atEachPlace([&](const Place &) {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !isEditable(*widget))
                continue;
            const bool isPartOfSpin =
                widget->objectName() == u"qt_spinbox_lineedit"; // the field of a number with digits behind the point
            const QString name = isPartOfSpin ? widget->parentWidget()->objectName() : widget->objectName();
            const KnownField *field = known(name);
            EXPECT_TRUE(field) << name.toStdString()
                               << " is new: add it, and type into it while another program writes";
            met.insert(field);
        }
    });
    for (const KnownField &field : knownFields)
        EXPECT_TRUE(met.contains(&field)) << field.pattern << " is nowhere any more";
    EXPECT_FALSE(known(QStringLiteral("somethingNew")));
}
