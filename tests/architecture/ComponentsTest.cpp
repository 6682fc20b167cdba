#include "tests/architecture/SourceTree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace tests::architecture;

namespace {

/// A header and its source are one component: "core/base/Dates".
QString componentOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'.'));
}

using Graph = std::map<QString, std::set<QString>>;

Graph componentGraph()
{
    Graph graph;
    for (const SourceFile &file : productSources()) {
        for (const QString &include : file.ownIncludes()) {
            if (componentOf(include) != componentOf(file.path))
                graph[componentOf(file.path)].insert(componentOf(include));
        }
    }
    return graph;
}

/// All that can be reached from a component.
std::set<QString> reachable(const Graph &graph, const QString &from)
{
    std::set<QString> seen;
    QStringList open{from};
    while (!open.isEmpty()) {
        const auto edges = graph.find(open.takeLast());
        if (edges == graph.end())
            continue;
        for (const QString &next : edges->second) {
            if (seen.insert(next).second)
                open += next;
        }
    }
    return seen;
}

/// Components that need themselves by way of others.
std::set<QString> inCycles(const Graph &graph)
{
    std::set<QString> found;
    for (const auto &[component, edges] : graph) {
        if (reachable(graph, component).contains(component))
            found.insert(component);
    }
    return found;
}

/// Those that still do. The list may only shrink: whoever parts one takes it out.
std::set<QString> knownInCycles()
{
    const char *const names =
        "core/import/HeadWords core/import/MemoLines core/import/PdfApart core/import/TextSource "
        "core/letter/page/LetterPages core/letter/page/PageData core/letter/writers/LetterFile "
        "core/letter/writers/OdtWriter core/sample/SampleBuilder core/sample/SampleCity core/sheet/SheetFormats "
        "core/sheet/SheetReader core/store/sql/Backup core/store/sql/BackupPlan core/store/sql/Connection "
        "core/store/sql/ListQuery core/store/sql/LogBeside core/store/sql/OpenDatabase core/store/sql/Search "
        "core/store/sql/SqlDatabase core/store/sql/Transaction ui/batch/BatchPage ui/batch/BatchRun "
        "ui/batch/OutputPanel ui/calendar/DayDelegate ui/calendar/MonthGrid ui/import/MemoFields ui/import/MemoForm "
        "ui/import/PassageList ui/import/ReadLetter ui/session/ApplyCommand ui/session/Session "
        "ui/widgets/InPlaceText ui/widgets/InPlaceTextAccess";
    const QStringList list = QString::fromLatin1(names).split(u' ');
    return {list.begin(), list.end()};
}

/// What is called by nothing of the product, and why it stays.
const QHash<QString, QString> &calledFromOutside()
{
    static const QHash<QString, QString> reasons = {
        {QStringLiteral("isTracked"), QStringLiteral("the rule in C++ that SQL is compared with")},
        {QStringLiteral("isDueThisWeek"), QStringLiteral("the rule in C++ that SQL is compared with")},
        {QStringLiteral("setTimeLimits"), QStringLiteral("tests do not wait for minutes")},
        {QStringLiteral("setPatience"), QStringLiteral("tests do not wait for minutes")},
        {QStringLiteral("canRemove"), QStringLiteral("tests walk every list and ask it")},
        {QStringLiteral("examined"), QStringLiteral("tests wait for it instead of for a time")},
        {QStringLiteral("fileRead"), QStringLiteral("tests wait for it instead of for a time")},
    };
    return reasons;
}

/// Names of functions that a header declares, but for those that others call by contract.
QStringList declaredFunctions(const QString &code)
{
    static const QRegularExpression declaration(
        QStringLiteral(
            "^(?: {4})?(?:static |inline |explicit )*[\\w:<>,&*]+(?: [\\w:<>,&*]+)* [&*]*(\\w+)\\([^;{]*\\)([^;{]*)[;{]"),
        QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = declaration.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool isStatement = match.captured(0).contains(QStringLiteral("return "));
        if (!isStatement && !match.captured(2).contains(QStringLiteral("override")))
            names += match.captured(1);
    }
    return names;
}

/// Names of functions in headers that stand nowhere but where they are declared and defined.
QStringList deadFunctions(const std::vector<SourceFile> &sources)
{
    static const QRegularExpression word(QStringLiteral("\\b[A-Za-z_]\\w+\\b"));
    QHash<QString, int> counts;
    QHash<QString, QSet<QString>> inComponent;
    for (const SourceFile &file : sources) {
        auto words = word.globalMatch(file.code);
        while (words.hasNext()) {
            const QString name = words.next().captured();
            ++counts[name];
            if (file.path.endsWith(QStringLiteral(".cpp")))
                inComponent[componentOf(file.path)].insert(name);
        }
    }
    QStringList dead;
    for (const SourceFile &file : sources) {
        if (!file.path.endsWith(QStringLiteral(".h")))
            continue;
        for (const QString &name : declaredFunctions(file.code)) {
            const int itself = inComponent[componentOf(file.path)].contains(name) ? 2 : 1;
            if (counts[name] <= itself)
                dead += file.path + QStringLiteral(": ") + name;
        }
    }
    return dead;
}

}

TEST(Components, NoneNeedsItselfByWayOfOthers)
{
    const std::set<QString> found = inCycles(componentGraph());
    for (const QString &component : found)
        EXPECT_TRUE(knownInCycles().contains(component)) << component.toStdString() << " stands in a cycle";
    for (const QString &component : knownInCycles())
        EXPECT_TRUE(found.contains(component)) << component.toStdString() << " is free now: take it out of the list";
}

TEST(Components, ACycleIsFound)
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    const Graph graph = {{a, {b}}, {b, {c}}, {c, {b}}};
    EXPECT_EQ(inCycles(graph), (std::set<QString>{b, c}));
}

TEST(Components, NoFunctionIsDead)
{
    for (const QString &dead : deadFunctions(productSources())) {
        const QString name = dead.mid(dead.lastIndexOf(u' ') + 1);
        EXPECT_TRUE(calledFromOutside().contains(name)) << dead.toStdString() << " is called by nobody";
    }
}

TEST(Components, ADeadFunctionIsFound)
{
    const auto file = [](const char *path, const char *text) {
        return SourceFile{QString::fromLatin1(path), QString::fromLatin1(text), QString::fromLatin1(text)};
    };
    const std::vector<SourceFile> sources = {
        file("core/a/A.h", "int lives();\nint dead();\n"),
        file("core/a/A.cpp", "int lives()\n{\n}\nint dead()\n{\n}\n"),
        file("core/b/B.cpp", "int x = lives();\n"),
    };
    EXPECT_EQ(deadFunctions(sources), QStringList{QStringLiteral("core/a/A.h: dead")});
}
