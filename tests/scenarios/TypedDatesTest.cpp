#include "tests/scenarios/EveryPage.h"
#include "ui/session/Session.h"
#include "ui/widgets/DateField.h"

#include <QLineEdit>
#include <QSet>
#include <QUndoStack>

using tests::scenarios::EveryPage;
using ui::widgets::DateField;

namespace {

struct Typed {
    QString keys;
    QString shown;      ///< afterwards, as it is stored
    bool isDate = true; ///< else the field refuses it and keeps it
};

/// Dates as clerks type them, in every field of every page that takes one.
class TypedDates : public EveryPage
{
protected:
    DateField *field(const QString &name)
    {
        for (auto *each : window->findChildren<DateField *>()) {
            if (each->line()->objectName() == name && each->line()->isVisible() && !each->line()->isReadOnly() &&
                each->isEnabled())
                return each;
        }
        return nullptr;
    }

    /// Returns false when the field is gone with what was done before.
    bool type(const QString &name, const QString &keys)
    {
        auto *date = field(name);
        if (!date)
            return false;
        date->line()->setFocus();
        QTest::keyClick(date->line(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(date->line(), Qt::Key_Delete);
        QTest::keyClicks(date->line(), keys);
        QTest::keyClick(date->line(), Qt::Key_Tab);
        waitForRest();
        return true;
    }

    void tryField(const QString &name)
    {
        const Typed all[] = {
            {QStringLiteral("26.03.2027"), QStringLiteral("26.03.2027")},
            {QStringLiteral("15082027"), QStringLiteral("15.08.2027")},
            {QStringLiteral("24.2.27"), QStringLiteral("24.02.2027")},
            {QStringLiteral("1.1."), QStringLiteral("01.01.2027")},
            {QStringLiteral("31.02.2027"), {}, false},
            {QStringLiteral("morgen"), {}, false},
            {QStringLiteral("15.10.8202"), {}, false},
            {QStringLiteral("2027"), {}, false},
            {QStringLiteral("28.02.2028"), QStringLiteral("28.02.2028")}, // and from a refused one there is a way back
        };
        for (const Typed &one : all) {
            SCOPED_TRACE((name + u' ' + one.keys).toStdString());
            ASSERT_TRUE(type(name, one.keys)) << "the field is gone";
            auto *date = field(name);
            ASSERT_TRUE(date) << "the field is gone";
            EXPECT_EQ(date->isAcceptable(), one.isDate);
            EXPECT_EQ(date->line()->text().toStdString(), (one.isDate ? one.shown : one.keys).toStdString());
            EXPECT_EQ(date->line()->accessibleDescription().isEmpty(), one.isDate) << "it says what is wrong";
        }
    }
};

}

TEST_F(TypedDates, are_what_was_meant_or_refused_in_their_field)
{
    QSet<QString> tried;
    atEachPlace([&](const Place &) {
        QStringList names;
        for (const auto *each : window->findChildren<DateField *>()) {
            if (each->line()->isVisible() && !each->line()->isReadOnly() && each->isEnabled() &&
                !tried.contains(each->line()->objectName()))
                names << each->line()->objectName();
        }
        for (const QString &name : names) {
            if (tried.contains(name))
                continue;
            tried.insert(name);
            auto &undo = window->session()->undoStack();
            const int before = undo.index();
            tryField(name);
            while (undo.index() > before)
                undo.undo(); // the other pages find the city as it was
        }
    });
    EXPECT_GE(tried.size(), 12);
}
