#include "core/sample/SampleText.h"

#include <QDir>
#include <QFile>

static void initializeResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace core::sample {
namespace {

using namespace core::base;

QStringList fields(QStringView line, int atMost)
{
    QStringList parts = line.toString().split(QStringLiteral(" | "));
    while (parts.size() > atMost) {
        const QString last = parts.takeLast();
        parts.last() += QStringLiteral(" | ") + last;
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

/// What offices are asked for; false when the line is no such line or does not follow the form.
bool readRequestLine(const QString &mark, QStringView rest, CityText &city)
{
    if (mark == u"request") {
        city.requests.push_back({fields(rest.mid(2), 6), {}});
        return city.requests.back().fields.size() == 6;
    }
    if (mark == u">" && !city.requests.empty()) {
        city.requests.back().clauses.push_back(fields(rest, 3));
        return city.requests.back().clauses.back().size() == 3;
    }
    return false;
}

/// What happens to a resolution; false when the line is no such line or does not follow the form.
bool readEventLine(const QString &mark, QStringView rest, ResolutionText &resolution)
{
    if (mark == u"r" || mark == u"s") {
        QStringList parts = fields(rest, 4);
        if (parts.size() != 4)
            return false;
        const QString text = parts.takeLast();
        resolution.reports.push_back({parts, {text}, mark == u"s"});
        return true;
    }
    if (mark == u"+" && !resolution.reports.empty()) {
        resolution.reports.back().paragraphs.append(rest.toString());
        return true;
    }
    if (mark == u"x") {
        resolution.extensions.push_back(fields(rest, 6));
        return resolution.extensions.back().size() == 6;
    }
    if (mark == u"m") {
        resolution.memos.push_back(fields(rest, 4));
        return resolution.memos.back().size() == 4;
    }
    if (mark == u"w") {
        resolution.reminders.push_back({fields(rest, 5), {}});
        return resolution.reminders.back().fields.size() == 5;
    }
    if (mark == u"z" && !resolution.reminders.empty()) {
        resolution.reminders.back().putOff.push_back(fields(rest, 2));
        return resolution.reminders.back().putOff.back().size() == 2;
    }
    return false;
}

/// Reads one line into the city; false when it fits nowhere.
bool readLine(const QString &line, CityText &city)
{
    static const QStringList kinds = {QStringLiteral("division"), QStringLiteral("office"), QStringLiteral("committee"),
                                      QStringLiteral("faction"),  QStringLiteral("person"), QStringLiteral("setting")};
    const QString mark = line.section(u' ', 0, 0);
    const QStringView rest = QStringView(line).mid(mark.size() + 1);
    if (kinds.contains(mark)) {
        city.masterData.push_back(fields(line, 5));
        return city.masterData.back().size() >= 3;
    }
    if (mark == u"=") {
        city.resolutions.push_back({});
        city.resolutions.back().head = fields(rest, 5);
        return city.resolutions.back().head.size() == 5;
    }
    if (mark == u"request" || mark == u">")
        return readRequestLine(mark, rest, city);
    if (city.resolutions.empty())
        return false;
    ResolutionText &resolution = city.resolutions.back();
    if (mark == u"-") {
        resolution.properties.emplace_back(rest.toString().section(u':', 0, 0),
                                           rest.toString().section(u':', 1).trimmed());
        return true;
    }
    if (mark == u"*" || mark == u"**") {
        resolution.clauses.push_back({int(mark.size()) - 1, fields(rest, 5), {}});
        return resolution.clauses.back().fields.size() == 5;
    }
    if (mark == u"!" && !resolution.clauses.empty()) {
        resolution.clauses.back().reason = rest.toString();
        return true;
    }
    return readEventLine(mark, rest, resolution);
}

}

Result<void> readSampleText(const QString &text, const QString &name, CityText &city)
{
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (!readLine(line, city))
            return Error{ErrorKind::Invalid, QStringLiteral("%1:%2: %3").arg(name).arg(number).arg(line)};
    }
    return {};
}

Result<CityText> sampleText()
{
    initializeResources();
    CityText city;
    const QDir folder(QStringLiteral(":/sample"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Io, file.errorString()};
        if (const auto read = readSampleText(QString::fromUtf8(file.readAll()), name, city); !read)
            return read.error();
    }
    return city;
}

}
