#include "core/request/ReturnedFiles.h"

#include "core/base/WholeFile.h"
#include "core/mail/Message.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <initializer_list>

namespace core::request {

using namespace core::base;

namespace {

/// A mail with the filled forms of an office and a few pictures.
constexpr qint64 largestFile = 50'000'000;

Error notRecognised(const char *sentence)
{
    return {ErrorKind::NotRecognised, QCoreApplication::translate("ReturnedFiles", sentence)};
}

bool endsWithOne(const QString &name, std::initializer_list<const char *> suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(), [&name](const char *suffix) {
        return name.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
    });
}

bool isTable(const QString &name)
{
    return endsWithOne(name, {".xlsx", ".ods", ".xlsm"});
}

/// By the name, by what the mail program says of it, or as the package that it is; other kinds of tables are told what they are when
/// they are read.
bool isTable(const mail::Attachment &attachment)
{
    static const QByteArrayList types{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                      "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.ms-excel",
                                      "application/vnd.ms-excel.sheet.macroenabled.12"};
    return isTable(attachment.name) ||
           endsWithOne(attachment.name, {".xls", ".xlsb", ".xltx", ".ots", ".fods", ".csv"}) ||
           types.contains(attachment.mediaType) ||
           (attachment.name.isEmpty() && attachment.content.startsWith("PK\x03\x04"));
}

/// What mail programs add by themselves.
bool isTrimming(const mail::Attachment &attachment)
{
    const bool isReport = attachment.name.isEmpty() && attachment.mediaType.startsWith("message/"); // on the delivery
    return isReport || attachment.mediaType.startsWith("image/") || attachment.mediaType.endsWith("-signature") ||
           attachment.mediaType.startsWith("text/calendar") ||
           endsWithOne(attachment.name, {".p7s", ".asc", ".vcf", ".png", ".jpg", ".gif"});
}

bool isOutlooks(const mail::Attachment &attachment)
{
    return attachment.mediaType == "application/ms-tnef" ||
           attachment.name.compare(QStringLiteral("winmail.dat"), Qt::CaseInsensitive) == 0;
}

QString nameOf(const mail::Attachment &attachment, size_t at)
{
    return attachment.name.isEmpty() ? QCoreApplication::translate("ReturnedFiles", "attachment %1").arg(at + 1)
                                     : attachment.name;
}

}

bool mayBeReturnedForm(const QString &fileName)
{
    return isTable(fileName) || fileName.endsWith(QStringLiteral(".eml"), Qt::CaseInsensitive);
}

Result<std::vector<ReturnedForm>> formsIn(const QString &path)
{
    const auto content = readWhole(path, largestFile);
    if (!content)
        return content.error();
    const QString name = QFileInfo(path).fileName();
    if (name.endsWith(QStringLiteral(".msg"), Qt::CaseInsensitive))
        return notRecognised(QT_TRANSLATE_NOOP(
            "ReturnedFiles",
            "Mails that Outlook has saved as .msg cannot be read; please save the attached table, or the mail as .eml."));
    if (!mail::looksLikeMail(*content))
        return std::vector<ReturnedForm>{{name, *content}};
    const auto attached = mail::attachmentsOf(*content);
    const std::vector<mail::Attachment> attachments = attached ? *attached : std::vector<mail::Attachment>();
    std::vector<ReturnedForm> found;
    QStringList others;
    for (size_t i = 0; i < attachments.size(); ++i) {
        const QString attachment = nameOf(attachments[i], i);
        const QString full = QStringLiteral("%1: %2").arg(name, attachment);
        if (isTable(attachments[i])) {
            found.push_back({full, attachments[i].content});
        } else if (!isTrimming(attachments[i])) {
            others << attachment;
            found.push_back(
                {full,
                 {},
                 QCoreApplication::translate("ReturnedFiles", "This is attached beside the form and was not read.")});
        }
    }
    if (std::any_of(found.begin(), found.end(), [](const ReturnedForm &form) { return form.notRead.isEmpty(); }))
        return found;
    if (std::any_of(attachments.begin(), attachments.end(), isOutlooks))
        return notRecognised(QT_TRANSLATE_NOOP(
            "ReturnedFiles",
            "The mail keeps what is attached in a format of Outlook alone (winmail.dat); please ask for the table itself."));
    if (!others.isEmpty()) {
        const QString sentence =
            QCoreApplication::translate("ReturnedFiles", "No table is attached to this mail, but: %1.");
        return Error{ErrorKind::NotRecognised, sentence.arg(others.join(QStringLiteral(", ")))};
    }
    return notRecognised(QT_TRANSLATE_NOOP("ReturnedFiles", "No table is attached to this mail."));
}

}
