#include "tests/architecture/SourceTree.h"

#include <QHash>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace tests::architecture;

namespace {

/// A thing that must not stand in the code outside of some folders, and why.
struct Rule {
    const char *name;
    const char *pattern;            ///< searched in code without comments and strings
    std::vector<QString> allowedIn; ///< folders or files
    const char *why;
    const char *example; ///< code that breaks the rule, so that the rule itself is tested
};

void PrintTo(const Rule &rule, std::ostream *out)
{
    *out << rule.name;
}

const std::vector<Rule> rules = {
    {"QSql",
     "#include <QSql|\\bQSql[A-Z]",
     {QStringLiteral("core/store/sql")},
     "only the store's implementation speaks SQL",
     "#include <QSqlQuery>"},
    {"Sqlite",
     "\\bsqlite3_",
     {QStringLiteral("core/store/sql")},
     "only the store's implementation knows SQLite",
     "sqlite3_open(path, &handle);"},
    {"Clock",
     "\\b(QDate::currentDate|QDateTime::currentDateTime\\w*|QTime::currentTime|std::time\\b|system_clock)",
     {QStringLiteral("app")},
     "today is a parameter; only app asks the system",
     "auto d = QDate::currentDate();"},
    {"MessageBox",
     "\\bQMessageBox\\b",
     {QStringLiteral("ui/widgets")},
     "messages stand in the page, dialogs only for questions",
     "QMessageBox::critical(this, a, b);"},
    {"DateEdit",
     "\\bQ(DateTime|Date|Time)Edit\\b",
     {},
     "typed dates become other dates in it; use ui::widgets::DateField",
     "auto *edit = new QDateEdit(this);"},
    {"Exec",
     "(Dialog|dialog|menu|Menu|box)\\w*(\\.|->)exec\\(",
     {},
     "nested loops block the window and outside clients; use open()/popup()",
     "dialog.exec();"},
    {"ProcessEvents",
     "\\bprocessEvents\\b|\\bQEventLoop\\b",
     {},
     "no nested event loop",
     "QCoreApplication::processEvents();"},
    {"RichText",
     "\\b(setHtml|insertHtml|appendHtml|Qt::RichText|QTextDocumentWriter)\\b",
     {},
     "text from outside is plain and loads nothing",
     "document.setHtml(text);"},
    {"StdThread", "\\bstd::(thread|async)\\b", {}, "QTextDocument is quiet only on QThreads", "std::thread t(work);"},
    {"WidgetsInCore",
     "#include <QtWidgets|#include <Q(Widget|Application|Dialog|Label|PushButton|MainWindow)>",
     {QStringLiteral("ui"), QStringLiteral("app/desktop")},
     "core and the command line do without Widgets",
     "#include <QWidget>"},
    {"OwnTr",
     "\\btr\\(const char",
     {},
     "the extractor of strings would take the wrong context; use QCoreApplication::translate or Q_DECLARE_TR_FUNCTIONS",
     "QString tr(const char *text)"},
    {"Throw", "\\bthrow\\b", {}, "no exception crosses a function of ours", "throw 1;"},
    {"Dynamic colours", "\\bsetStyleSheet\\(", {}, "colours come from the palette", "w.setStyleSheet(x);"},
};

bool isUnder(const QString &path, const std::vector<QString> &places)
{
    for (const QString &place : places) {
        if (path == place || path.startsWith(place + u'/'))
            return true;
    }
    return false;
}

class Rules : public testing::TestWithParam<Rule>
{
};

}

TEST_P(Rules, HoldInAllSources)
{
    const QRegularExpression pattern(QString::fromLatin1(GetParam().pattern));
    for (const SourceFile &file : productSources()) {
        if (isUnder(file.path, GetParam().allowedIn))
            continue;
        const auto match = pattern.match(file.code);
        EXPECT_FALSE(match.hasMatch()) << file.path.toStdString() << " has \"" << match.captured().toStdString()
                                       << "\": " << GetParam().why;
    }
}

TEST_P(Rules, FindWhatTheyForbid)
{
    const QRegularExpression pattern(QString::fromLatin1(GetParam().pattern));
    EXPECT_TRUE(pattern.match(withoutCommentsAndStrings(QString::fromLatin1(GetParam().example))).hasMatch());
}

INSTANTIATE_TEST_SUITE_P(Architecture, Rules, testing::ValuesIn(rules), [](const testing::TestParamInfo<Rule> &rule) {
    return QString::fromLatin1(rule.param.name).remove(u' ').toStdString();
});

TEST(Sql, IsNeverBuiltFromValues)
{
    // Values are bound, never put into the text of a statement.
    const QRegularExpression filledIn(QStringLiteral("\"(SELECT|INSERT|UPDATE|DELETE|CREATE|WITH)\\b[^\"]*%\\d"));
    ASSERT_TRUE(filledIn.match(QStringLiteral("q(\"SELECT * FROM x WHERE y = %1\")")).hasMatch());
    for (const SourceFile &file : productSources())
        EXPECT_FALSE(filledIn.match(file.text).hasMatch()) << file.path.toStdString();
}

TEST(Sql, IsPutTogetherOnlyFromConstantsOfTheStore)
{
    // These make statements for every table, index, filter or sort key from names and conditions that stand in the code.
    const std::vector<QString> fromConstants = {
        QStringLiteral("core/store/sql/Table.cpp"),          QStringLiteral("core/store/sql/Search.cpp"),
        QStringLiteral("core/store/sql/ListQuery.cpp"),      QStringLiteral("core/store/sql/Check.cpp"),
        QStringLiteral("core/store/sql/SqlChangeStore.cpp"), QStringLiteral("core/store/sql/SqliteDialect.cpp")};
    const QRegularExpression joined(
        QStringLiteral("\"(SELECT|INSERT|UPDATE|DELETE|WITH)\\b[^\"]*\"\\s*\\)?\\s*\\+\\s*[a-z]"));
    ASSERT_TRUE(joined.match(QStringLiteral("q(\"DELETE FROM x WHERE y = \" + name)")).hasMatch());
    for (const SourceFile &file : productSources()) {
        if (isUnder(file.path, fromConstants))
            continue;
        const auto match = joined.match(file.text);
        EXPECT_FALSE(match.hasMatch()) << file.path.toStdString() << ": " << match.captured().toStdString();
    }
}

TEST(Names, HeaderGuardsAreOncePragmas)
{
    for (const SourceFile &file : productSources()) {
        if (file.path.endsWith(QStringLiteral(".h"))) {
            EXPECT_TRUE(file.text.startsWith(QStringLiteral("#pragma once\n"))) << file.path.toStdString();
        }
    }
}

TEST(Names, NamespaceIsTheFolder)
{
    static const QRegularExpression named(QStringLiteral("^namespace ((?:[a-z]+::)*(?:inline )?[a-z]+)"),
                                          QRegularExpression::MultilineOption);
    for (const SourceFile &file : productSources()) {
        if (!file.path.endsWith(QStringLiteral(".h")))
            continue;
        QString expected = file.folder().replace(u'/', QStringLiteral("::"));
        if (file.path.startsWith(QStringLiteral("resources/")))
            expected = QStringLiteral("resources");
        bool opened = false;
        auto matches = named.globalMatch(file.text);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1).remove(QStringLiteral("inline "));
            // A part of the folder's namespace may have a name of its own inside it.
            if (opened && !name.contains(u':'))
                continue;
            opened = opened || name == expected;
            const bool ofQtOrStd = name == QStringLiteral("std") || name == QStringLiteral("ui");
            const bool forwardDeclaration = expected != name && name.startsWith(QStringLiteral("core::"));
            EXPECT_TRUE(name == expected || ofQtOrStd || forwardDeclaration || name.startsWith(QStringLiteral("ui::")))
                << file.path.toStdString() << " opens namespace " << name.toStdString();
        }
    }
}

TEST(Names, NoHeaderHasTheNameOfAnother)
{
    QHash<QString, QString> places;
    for (const SourceFile &file : productSources()) {
        if (!file.path.endsWith(QStringLiteral(".h")))
            continue;
        const QString name = file.path.mid(file.path.lastIndexOf(u'/') + 1);
        EXPECT_FALSE(places.contains(name)) << file.path.toStdString() << " beside " << places[name].toStdString();
        places[name] = file.path;
    }
    EXPECT_GT(places.size(), 100) << "the test does not see the sources";
}
