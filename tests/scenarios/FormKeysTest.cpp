#include "tests/scenarios/EveryPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"

#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <map>
#include <set>

using tests::scenarios::EveryPage;
using ui::widgets::InlineForm;

namespace {

/// Every form and every dialog by keys alone: Return does what it is for, Escape leaves it and loses nothing.
class FormKeysTest : public EveryPage
{
protected:
    using Kind = Place::Kind;

    std::vector<Place> placesOf(Kind kind)
    {
        std::vector<Place> all = places();
        std::erase_if(all, [kind](const Place &place) { return place.kind != kind; });
        return all;
    }

    Place dialog(const char *shows)
    {
        const auto all = placesOf(Kind::Dialog);
        return *std::find_if(all.begin(), all.end(), [shows](const Place &place) {
            return QLatin1StringView(place.shows) == QLatin1StringView(shows);
        });
    }

    QPointer<InlineForm> openForm(const Place &place)
    {
        leave();
        place.open();
        auto *form = shown<InlineForm>(place.shows);
        settle();
        return form;
    }

    static bool isThere(const QPointer<InlineForm> &form) { return form && form->isVisible(); }

    static QString complaint(const InlineForm &form)
    {
        const auto *label = form.findChild<QLabel *>(form.objectName() + QStringLiteral(" complaint"));
        return label && label->isVisible() ? label->text() : QString();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }

    static QStringList namesOf(const std::vector<QWidget *> &controls)
    {
        QStringList names;
        for (const QWidget *control : controls)
            names << control->objectName();
        return names;
    }

    size_t historyRows() { return window->session()->database().changes().recent(100'000)->size(); }

    /// What stands in the lines and texts of a form or dialog.
    static QString typedIn(const QWidget &form)
    {
        QStringList all;
        for (const auto *line : form.findChildren<QLineEdit *>())
            all << line->text();
        for (const auto *text : form.findChildren<QPlainTextEdit *>())
            all << text->toPlainText();
        return all.join(u'|');
    }
};

/// The classes of the headers below ui and app, each with the one it is derived from.
std::map<QString, QString> basesOfClasses()
{
    static const QRegularExpression derived(QStringLiteral("class (\\w+)(?: final)? : public (?:\\w+::)*(\\w+)"));
    std::map<QString, QString> bases;
    for (const char *folder : {"ui", "app"}) {
        QDirIterator at(QStringLiteral(BK_SOURCE_DIR "/") + QString::fromLatin1(folder),
                        {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (at.hasNext()) {
            QFile file(at.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            auto found = derived.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const auto match = found.next();
                bases[match.captured(1)] = match.captured(2);
            }
        }
    }
    return bases;
}

bool isDerivedFrom(const std::map<QString, QString> &bases, QString name, const QString &base)
{
    for (auto found = bases.find(name); found != bases.end(); found = bases.find(found->second)) {
        if (found->second == base)
            return true;
    }
    return false;
}

}

TEST_F(FormKeysTest, every_form_and_dialog_of_the_program_is_a_place_that_is_walked_through)
{
    const auto bases = basesOfClasses();
    std::set<QString> written;
    for (const auto &[name, base] : bases) {
        const bool isBase =
            std::any_of(bases.begin(), bases.end(), [&name = name](const auto &other) { return other.second == name; });
        if (!isBase && (isDerivedFrom(bases, name, QStringLiteral("QDialog")) ||
                        isDerivedFrom(bases, name, QStringLiteral("InlineForm"))))
            written.insert(name);
    }
    EXPECT_GE(written.size(), 14U);
    std::set<QString> seen;
    for (const Kind kind : {Kind::Form, Kind::Dialog}) {
        for (const Place &place : placesOf(kind)) {
            at(place, [&](const Place &) {
                const QWidget *there = shown(place.shows);
                EXPECT_TRUE(kind == Kind::Form ? there->inherits("ui::widgets::InlineForm")
                                               : there->inherits("QDialog"));
                EXPECT_TRUE(there->isAncestorOf(QApplication::focusWidget())) << "the keyboard is where one begins";
                seen.insert(QString::fromLatin1(there->metaObject()->className()).section(QStringLiteral("::"), -1));
            });
        }
    }
    for (const QString &name : written)
        EXPECT_TRUE(seen.contains(name)) << qUtf8Printable(name) << " is no place of EveryPage.h";
}

TEST_F(FormKeysTest, Return_accepts_a_form_wherever_the_keyboard_is_in_it)
{
    for (const Place &place : placesOf(Kind::Form)) {
        SCOPED_TRACE(place.name);
        const auto first = openForm(place);
        ASSERT_TRUE(isThere(first));
        const QStringList names = namesOf(ui::widgets::controlsInReadingOrder(*first));
        EXPECT_GT(names.size(), 1);
        for (const QString &name : names) {
            if (name.endsWith(QStringLiteral(" discard")))
                continue;
            SCOPED_TRACE(qUtf8Printable(name));
            const auto form = openForm(place);
            ASSERT_TRUE(isThere(form));
            auto *control = form->findChild<QWidget *>(name);
            ASSERT_NE(control, nullptr);
            control->setFocus();
            // A text has lines, and another button something else to do.
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            const bool hasOwnUse = qobject_cast<const QPlainTextEdit *>(control) ||
                                   (button && !button->isCheckable() && !name.endsWith(QStringLiteral(" accept")));
            press(Qt::Key_Return, hasOwnUse ? Qt::ControlModifier : Qt::NoModifier);
            EXPECT_TRUE(!isThere(form) || !complaint(*form).isEmpty()) << "it is done, or says what is missing";
        }
    }
}

TEST_F(FormKeysTest, Return_on_the_button_that_discards_discards)
{
    for (const Place &place : placesOf(Kind::Form)) {
        SCOPED_TRACE(place.name);
        const auto form = openForm(place);
        ASSERT_TRUE(isThere(form));
        const size_t before = historyRows();
        form->findChild<QWidget *>(form->objectName() + QStringLiteral(" discard"))->setFocus();
        press(Qt::Key_Return);
        EXPECT_FALSE(isThere(form));
        EXPECT_EQ(historyRows(), before);
    }
}

TEST_F(FormKeysTest, Escape_closes_a_form_in_which_nothing_was_entered)
{
    for (const Place &place : placesOf(Kind::Form)) {
        SCOPED_TRACE(place.name);
        const auto form = openForm(place);
        ASSERT_TRUE(isThere(form));
        const size_t before = historyRows();
        press(Qt::Key_Escape);
        EXPECT_FALSE(isThere(form));
        EXPECT_EQ(historyRows(), before);
    }
}

TEST_F(FormKeysTest, Escape_leaves_a_form_and_what_was_typed_stands_in_it_when_it_is_asked_for_again)
{
    const QString typed = QStringLiteral("Lieferung kommt 24.2.27");
    int looked = 0;
    for (const Place &place : placesOf(Kind::Form)) {
        SCOPED_TRACE(place.name);
        const auto form = openForm(place);
        ASSERT_TRUE(isThere(form));
        QWidget *field = form->findChild<QPlainTextEdit *>();
        field = field ? field : form->findChild<QLineEdit *>();
        if (!field)
            continue; // ticks and choices only
        ++looked;
        field->setFocus();
        const bool isDay = field->parentWidget()->inherits("ui::widgets::DateField");
        if (isDay)
            press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, isDay ? QStringLiteral("24.2.27") : typed);
        if (isDay)
            press(Qt::Key_Tab);
        const QString before = typedIn(*form);
        const size_t rows = historyRows();
        press(Qt::Key_Escape);
        EXPECT_FALSE(isThere(form) && form->isAncestorOf(QApplication::focusWidget())) << "it is left";
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        EXPECT_EQ(historyRows(), rows);
        place.open();
        const auto *again = shown<InlineForm>(place.shows);
        ASSERT_NE(again, nullptr);
        EXPECT_EQ(typedIn(*again), before);
    }
    EXPECT_GT(looked, 10);
}

TEST_F(FormKeysTest, Return_in_a_dialog_does_its_job_and_is_never_the_way_back)
{
    for (const Place &place : placesOf(Kind::Dialog)) {
        at(place, [&](const Place &) {
            const auto *dialog = shown<QDialog>(place.shows);
            const auto *box = dialog->findChild<QDialogButtonBox *>();
            ASSERT_NE(box, nullptr);
            const auto buttons = dialog->findChildren<QPushButton *>();
            const auto usual = std::find_if(buttons.begin(), buttons.end(),
                                            [](const QPushButton *button) { return button->isDefault(); });
            ASSERT_NE(usual, buttons.end());
            const bool isOnly = box->buttons().size() == 1;
            EXPECT_EQ(box->buttonRole(*usual), isOnly ? QDialogButtonBox::RejectRole : QDialogButtonBox::AcceptRole)
                << qUtf8Printable((*usual)->text());
        });
    }
}

TEST_F(FormKeysTest, Escape_closes_each_dialog_and_writes_nothing)
{
    for (const Place &place : placesOf(Kind::Dialog)) {
        at(place, [&](const Place &) {
            const QPointer<QDialog> dialog = shown<QDialog>(place.shows);
            const size_t before = historyRows();
            press(Qt::Key_Escape);
            EXPECT_FALSE(dialog && dialog->isVisible());
            EXPECT_EQ(historyRows(), before);
        });
    }
}

TEST_F(FormKeysTest, Escape_leaves_a_new_resolution_and_what_was_typed_is_there_when_it_is_asked_for_again)
{
    const Place asked = dialog("newResolutionDialog");
    asked.open();
    QTest::keyClicks(shown<QLineEdit>("newReference"), QStringLiteral("V8888/26"));
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Neue Bank"));
    press(Qt::Key_Escape);
    leave();
    asked.open();
    EXPECT_EQ(shown<QLineEdit>("newReference")->text(), QStringLiteral("V8888/26"));
    EXPECT_EQ(shown<QLineEdit>("newTitle")->text(), QStringLiteral("Neue Bank"));
    shown<QPushButton>("newCancel")->click();
    leave();
    asked.open();
    EXPECT_EQ(shown<QLineEdit>("newReference")->text(), QString()) << "who cancels wants it no more";
}

TEST_F(FormKeysTest, Escape_puts_the_question_which_version_shall_stand_off_and_it_can_be_asked_again)
{
    dialog("conflictDialog").open();
    press(Qt::Key_Escape);
    auto &messages = workspace().messages();
    EXPECT_TRUE(messages.isVisible());
    EXPECT_TRUE(messages.text().contains(QStringLiteral("Fassung"))) << qUtf8Printable(messages.text());
    auto *again = messages.findChild<QAbstractButton *>(QStringLiteral("messageAction1"));
    ASSERT_NE(again, nullptr);
    again->click();
    shown<QPushButton>("conflictMine")->click();
    EXPECT_EQ(window->session()->database().directory().load()->offices.front().name, QStringLiteral("Mein Amt"));
}

TEST_F(FormKeysTest, another_status_that_needs_a_reason_keeps_the_reason_that_was_typed)
{
    openResolution();
    auto *box = shown<ui::widgets::QuietComboBox>("clause 1 status");
    const auto choose = [box](core::model::ClauseStatus status) {
        Q_EMIT box->activated(box->findText(core::model::label(status)));
    };
    choose(core::model::ClauseStatus::Deferred);
    QTest::keyClicks(shown<QPlainTextEdit>("clause 1 status form reason"), QStringLiteral("Kein Geld"));
    choose(core::model::ClauseStatus::CancellationProposed);
    EXPECT_EQ(shown<QPlainTextEdit>("clause 1 status form reason")->toPlainText(), QStringLiteral("Kein Geld"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(file().clauses.front().status, core::model::ClauseStatus::CancellationProposed);
    EXPECT_EQ(file().clauses.front().statusReason, QStringLiteral("Kein Geld"));
}
