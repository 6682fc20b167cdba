#include "core/mail/Message.h"

#include "core/mail/Gmime.h"

#include <QRegularExpression>

namespace core::mail {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

/// Mails inside of mails inside of mails.
constexpr int deepest = 5;
constexpr size_t mostAttachments = 500;

void collect(GMimeObject *part, int depth, std::vector<Attachment> &attachments);

struct Collected {
    int depth;
    std::vector<Attachment> &attachments;
};

void collectEach(GMimeObject *, GMimeObject *part, gpointer data)
{
    const auto *collected = static_cast<Collected *>(data);
    collect(part, collected->depth, collected->attachments);
}

void collectMessage(GMimeMessage *message, int depth, std::vector<Attachment> &attachments)
{
    if (!message || depth > deepest)
        return;
    Collected collected{depth, attachments};
    g_mime_message_foreach(message, &collectEach, &collected);
}

void collectMail(const QByteArray &file, int depth, std::vector<Attachment> &attachments)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(file.constData(), size_t(file.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    collectMessage(message.get(), depth, attachments);
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

void collect(GMimeObject *part, int depth, std::vector<Attachment> &attachments)
{
    if (GMIME_IS_MESSAGE_PART(part)) {
        collectMessage(g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)), depth + 1, attachments);
        return;
    }
    if (!GMIME_IS_PART(part) || attachments.size() >= mostAttachments)
        return;
    const char *given = g_mime_part_get_filename(GMIME_PART(part));
    const QString name = QString::fromUtf8(given ? given : "");
    const GMimeContentType *type = g_mime_object_get_content_type(part);
    const QByteArray mediaType =
        type ? QByteArray(g_mime_content_type_get_media_type(const_cast<GMimeContentType *>(type))) + '/' +
                   g_mime_content_type_get_media_subtype(const_cast<GMimeContentType *>(type))
             : QByteArray();
    const bool isToRead = mediaType.isEmpty() || mediaType.toLower().startsWith("text/");
    if (!given && isToRead)
        return; // what is read and not attached
    QByteArray content = contentOf(GMIME_PART(part));
    // Some programs attach a mail as a file and not as a part of its own kind.
    const bool isMail =
        (name.endsWith(QStringLiteral(".eml"), Qt::CaseInsensitive) || mediaType.toLower().startsWith("message/")) &&
        looksLikeMail(content);
    if (isMail)
        collectMail(content, depth + 1, attachments);
    else
        attachments.push_back({name, mediaType.toLower(), std::move(content)});
}

}

bool looksLikeMail(const QByteArray &file)
{
    constexpr qsizetype head = 16'384;
    static const QRegularExpression header(
        QStringLiteral("^(From|To|Received|Return-Path|Date|Subject|Message-ID|MIME-Version|X-Unsent|Delivered-To):"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression first(QStringLiteral("^(\\xEF\\xBB\\xBF)?(From |>?[!-9;-~]+:)"));
    const QString begin = QString::fromLatin1(file.left(head));
    return begin.contains(first) && begin.contains(header);
}

Result<std::vector<Attachment>> attachmentsOf(const QByteArray &file)
{
    initMime();
    if (!looksLikeMail(file))
        return Error{ErrorKind::NotRecognised, {}};
    std::vector<Attachment> attachments;
    collectMail(file, 0, attachments);
    return attachments;
}

}
