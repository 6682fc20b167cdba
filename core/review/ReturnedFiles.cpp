#include "core/review/ReturnedFiles.h"

#include "core/base/WholeFile.h"
#include "core/mail/Message.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace core::review {

using namespace core::base;

namespace {

/// A mail with the filled forms of an office and a few pictures.
constexpr qint64 largestFile = 50'000'000;

Error notRecognised(const char *sentence)
{
    return {ErrorKind::NotRecognised, QCoreApplication::translate("ReturnedFiles", sentence)};
}

bool isTable(const QString &name)
{
    return name.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) || name.endsWith(QStringLiteral(".ods"), Qt::CaseInsensitive)
        || name.endsWith(QStringLiteral(".xlsm"), Qt::CaseInsensitive);
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
        return notRecognised(QT_TRANSLATE_NOOP("ReturnedFiles", "Mails that Outlook has saved as .msg cannot be read; please save the attached table, or the mail as .eml."));
    if (!mail::looksLikeMail(*content))
        return std::vector<ReturnedForm>{{name, *content}};
    const auto attachments = mail::attachmentsOf(*content);
    std::vector<ReturnedForm> forms;
    bool isOutlooks = false;
    for (const mail::Attachment &attachment : attachments ? *attachments : std::vector<mail::Attachment>()) {
        if (isTable(attachment.name))
            forms.push_back({QStringLiteral("%1: %2").arg(name, attachment.name), attachment.content});
        isOutlooks = isOutlooks || attachment.mediaType == "application/ms-tnef" || attachment.name.compare(QStringLiteral("winmail.dat"), Qt::CaseInsensitive) == 0;
    }
    if (!forms.empty())
        return forms;
    if (isOutlooks)
        return notRecognised(QT_TRANSLATE_NOOP("ReturnedFiles", "The mail keeps what is attached in a format of Outlook alone (winmail.dat); please ask for the table itself."));
    return notRecognised(QT_TRANSLATE_NOOP("ReturnedFiles", "No table is attached to this mail."));
}

}
