#include "tests/architecture/SourceTree.h"

#include <gtest/gtest.h>
#include <map>

using namespace tests::architecture;

namespace {

/// What each folder may include besides itself; design.md section 2. The longest matching folder counts.
const std::map<QString, QStringList> &allowedIncludes()
{
    static const QString base = QStringLiteral("core/base");
    static const QString model = QStringLiteral("core/model");
    static const QString rules = QStringLiteral("core/rules");
    static const QString store = QStringLiteral("core/store");
    static const QString edit = QStringLiteral("core/edit");
    static const std::map<QString, QStringList> allowed = {
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/reader"), {base}},
        {QStringLiteral("core/model"), {base}},
        {QStringLiteral("core/rules"), {base, model}},
        {QStringLiteral("core/store"), {base, model, rules}},
        {QStringLiteral("core/store/sql"), {base, model, rules, store}},
        {QStringLiteral("core/edit"), {base, model, rules, store}},
        {QStringLiteral("core/spelling"), {base, model}},
        {QStringLiteral("core/import"),
         {base, model, rules, store, edit, QStringLiteral("core/reader"), QStringLiteral("core/spelling")}},
        {QStringLiteral("core/mail"), {base, model}},
        {QStringLiteral("core/letter"), {base, model, rules, store, edit, QStringLiteral("core/mail")}},
        {QStringLiteral("core/review"),
         {base, model, rules, store, edit, QStringLiteral("core/mail"), QStringLiteral("core/reader")}},
        {QStringLiteral("core/report"), {base, model, rules, store}},
        {QStringLiteral("core/sample"), {base, model, store, edit}},
        {QStringLiteral("ui"), {QStringLiteral("core"), QStringLiteral("ui/common"), QStringLiteral("ui/spelling")}},
        {QStringLiteral("ui/common"), {QStringLiteral("core")}},
        {QStringLiteral("ui/spelling"), {QStringLiteral("core"), QStringLiteral("ui/common")}},
        {QStringLiteral("ui/window"), {QStringLiteral("core"), QStringLiteral("ui")}},
        {QStringLiteral("app"),
         {QStringLiteral("core"), QStringLiteral("core/store/sql"), QStringLiteral("ui"),
          QStringLiteral("app/common")}},
        {QStringLiteral("app/common"), {QStringLiteral("core"), QStringLiteral("core/store/sql")}},
        {QStringLiteral("app/reader"), {QStringLiteral("core"), QStringLiteral("app/common")}},
        {QStringLiteral("app/cli"),
         {QStringLiteral("core"), QStringLiteral("core/store/sql"), QStringLiteral("app/common")}},
        {QStringLiteral("resources"), {}},
    };
    return allowed;
}

/// The entry that speaks for a folder: itself or its nearest ancestor in the table.
QString ruleFor(QString folder)
{
    while (!folder.isEmpty() && !allowedIncludes().contains(folder))
        folder = folder.contains(u'/') ? folder.left(folder.lastIndexOf(u'/')) : QString();
    return folder;
}

bool isAllowed(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    for (const QString &allowed : allowedIncludes().at(ruleFor(from))) {
        const bool below = to.startsWith(allowed + u'/');
        // core/store/sql is below core/store, but only who names it may use it.
        if (to == allowed || (below && to != QStringLiteral("core/store/sql")))
            return true;
    }
    return false;
}

/// Depth-first search for a way back to a file on the current path.
QString findCycle(const std::map<QString, QStringList> &graph, const QString &file, std::map<QString, int> &state)
{
    constexpr int onPath = 1;
    constexpr int done = 2;
    state[file] = onPath;
    const auto edges = graph.find(file);
    for (const QString &next : edges == graph.end() ? QStringList() : edges->second) {
        if (state[next] == onPath)
            return file + QStringLiteral(" -> ") + next;
        if (state[next] == done)
            continue;
        if (const QString cycle = findCycle(graph, next, state); !cycle.isEmpty())
            return cycle;
    }
    state[file] = done;
    return {};
}

}

TEST(Layering, EveryFolderIncludesOnlyWhatItMay)
{
    int seen = 0;
    for (const SourceFile &file : productSources()) {
        ASSERT_FALSE(ruleFor(file.folder()).isEmpty()) << file.path.toStdString() << " lies in a folder without a rule";
        for (const QString &include : file.ownIncludes()) {
            ++seen;
            EXPECT_TRUE(isAllowed(file.folder(), folderOf(include)))
                << file.path.toStdString() << " must not include " << include.toStdString();
        }
    }
    EXPECT_GT(seen, 100) << "the test does not see the sources";
}

TEST(Layering, ARuleThatIsBrokenIsFound)
{
    EXPECT_FALSE(isAllowed(QStringLiteral("core/base"), QStringLiteral("core/model")));
    EXPECT_FALSE(isAllowed(QStringLiteral("core/model"), QStringLiteral("core/store")));
    EXPECT_FALSE(isAllowed(QStringLiteral("core/import"), QStringLiteral("core/store/sql")));
    EXPECT_FALSE(isAllowed(QStringLiteral("ui/import"), QStringLiteral("ui/letter")));
    EXPECT_FALSE(isAllowed(QStringLiteral("ui/letter"), QStringLiteral("core/store/sql")));
    EXPECT_TRUE(isAllowed(QStringLiteral("ui/window"), QStringLiteral("ui/letter")));
}

TEST(Layering, NoIncludeCycle)
{
    std::map<QString, QStringList> graph;
    for (const SourceFile &file : productSources())
        graph[file.path] = file.ownIncludes();
    std::map<QString, int> state;
    for (const auto &[file, includes] : graph) {
        const QString cycle = state[file] ? QString() : findCycle(graph, file, state);
        EXPECT_TRUE(cycle.isEmpty()) << "include cycle: " << cycle.toStdString();
    }
}

TEST(Layering, OwnHeadersAreIncludedByTheirFullPath)
{
    for (const SourceFile &file : productSources()) {
        for (const QString &include : file.quotedIncludes()) {
            const bool generated = include.endsWith(QStringLiteral(".moc"));
            EXPECT_TRUE(generated || include.contains(u'/'))
                << file.path.toStdString() << " includes " << include.toStdString();
            EXPECT_FALSE(include.startsWith(u'.')) << file.path.toStdString() << " includes " << include.toStdString();
        }
    }
}
