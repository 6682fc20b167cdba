#include "core/mail/Draft.h"

#include "core/mail/Gmime.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core::mail {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

/// One line without control characters.
QByteArray line(const QString &text)
{
    QString clean = text.simplified();
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return clean.toUtf8();
}

bool isAddress(const QString &text)
{
    static const QRegularExpression bare(QStringLiteral("^[^\\s<>@,;:\"()]+@[^\\s<>@,;:\"()]+$"));
    static const QRegularExpression named(QStringLiteral("^[^<>@\\n\\r]*<[^\\s<>@,;:\"()]+@[^\\s<>@,;:\"()]+>$"));
    return text.contains(bare) || text.contains(named);
}

/// "Ratsbüro <ratsbuero@stadt.example>" or the bare address.
Result<void> addAddresses(GMimeMessage *message, GMimeAddressType type, const QStringList &addresses)
{
    InternetAddressList *list = g_mime_message_get_addresses(message, type);
    for (const QString &address : addresses) {
        if (address.trimmed().isEmpty())
            continue;
        const Owned<InternetAddressList> parsed(internet_address_list_parse(nullptr, line(address).constData()));
        if (!isAddress(address.trimmed()) || !parsed)
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("MailDraft", "“%1” is no mail address.").arg(address)};
        for (int i = 0; i < internet_address_list_length(parsed.get()); ++i)
            internet_address_set_charset(internet_address_list_get_address(parsed.get(), i), "utf-8");
        internet_address_list_append(list, parsed.get());
    }
    return {};
}

void setContent(GMimePart *part, const QByteArray &bytes, GMimeContentEncoding encoding)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

/// Always UTF-8: GMime's own text parts are Latin 1 where that suffices.
Owned<GMimeObject> textPart(const QString &text)
{
    GMimePart *part = g_mime_part_new_with_type("text", "plain");
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    setContent(part, text.toUtf8(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

/// The name of a file in ASCII, for programs that know no other: "Hausmitteilung Strasse.pdf".
QByteArray asciiName(const QString &name)
{
    QString plain = name;
    const std::pair<QChar, const char16_t *> spelt[] = {{u'ä', u"ae"}, {u'ö', u"oe"}, {u'ü', u"ue"},    {u'Ä', u"Ae"},
                                                        {u'Ö', u"Oe"}, {u'Ü', u"Ue"}, {u'ß', u"ss"},    {u'ẞ', u"SS"},
                                                        {u'–', u"-"},  {u'—', u"-"},  {u'\u00A0', u" "}};
    plain = plain.normalized(QString::NormalizationForm_C);
    for (const auto &[character, spelling] : spelt)
        plain.replace(character, QString::fromUtf16(spelling));
    QByteArray ascii;
    for (const QChar c : plain.normalized(QString::NormalizationForm_KD)) {
        const bool fits = c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'"' && c != u'\\';
        if (fits)
            ascii += static_cast<char>(c.unicode());
        else if (!c.isMark() && !c.isLowSurrogate())
            ascii += '_';
    }
    return ascii;
}

/// Sets a header as it stands, below its first line; GMime would break long names into parts and put them into Latin 1,
/// which Outlook shows as ATT00001.dat.
void setRawHeader(GMimePart *part, const char *name, const QByteArray &value)
{
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(part)), name);
    g_mime_header_set_raw_value(header, (' ' + value + '\n').constData());
}

/// A plain name for every program, and beside it the true one (RFC 6266) for those that can read it.
void setFileName(GMimePart *part, const QByteArray &mediaType, const QString &name)
{
    const QByteArray plain = '"' + asciiName(name) + '"';
    const QByteArray full = "UTF-8''" + name.toUtf8().toPercentEncoding();
    setRawHeader(part, "Content-Type", mediaType + ";\n\tname=" + plain);
    // The true one first: some take the first that they can read.
    setRawHeader(part, "Content-Disposition", "attachment;\n\tfilename*=" + full + ";\n\tfilename=" + plain);
}

Owned<GMimeObject> attachmentPart(const Attachment &attachment)
{
    const QByteArray kind = attachment.mediaType.left(attachment.mediaType.indexOf('/'));
    const QByteArray subkind = attachment.mediaType.mid(kind.size() + 1);
    GMimePart *part = g_mime_part_new_with_type(kind.constData(), subkind.constData());
    setContent(part, attachment.content, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
    setFileName(part, attachment.mediaType, QString::fromUtf8(line(attachment.name)));
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

QByteArray bytesOf(GMimeMessage *message)
{
    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), options, stream.get());
    g_mime_format_options_free(options);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

}

void initMime()
{
    static const bool done = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(done);
}

Result<QByteArray> toEml(const Draft &draft)
{
    initMime();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    const QStringList from = draft.from.isEmpty() ? QStringList() : QStringList{draft.from};
    struct {
        GMimeAddressType type;
        const QStringList &addresses;
    } const roles[] = {
        {GMIME_ADDRESS_TYPE_FROM, from}, {GMIME_ADDRESS_TYPE_TO, draft.to}, {GMIME_ADDRESS_TYPE_CC, draft.copies}};
    for (const auto &role : roles) {
        if (const auto added = addAddresses(message.get(), role.type, role.addresses); !added)
            return added.error();
    }
    g_mime_message_set_subject(message.get(), line(draft.subject).constData(), "utf-8");
    // Outlook opens a message with this header as one that is still being written.
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);

    const Owned<GMimeObject> text = textPart(draft.text);
    if (draft.attachments.empty()) {
        g_mime_message_set_mime_part(message.get(), text.get());
    } else {
        const Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("mixed"));
        g_mime_multipart_add(parts.get(), text.get());
        for (const Attachment &attachment : draft.attachments)
            g_mime_multipart_add(parts.get(), attachmentPart(attachment).get());
        g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(parts.get()));
    }
    return bytesOf(message.get());
}

QByteArray outgoing(const QByteArray &draft, const QString &messageId, const QDateTime &at)
{
    QByteArray message = draft;
    const qsizetype end = message.indexOf("\r\n\r\n");
    const QByteArray mark = "X-Unsent: 1\r\n";
    if (const qsizetype found = message.indexOf(mark); found >= 0 && found < end)
        message.remove(found, mark.size());
    return "Date: " + at.toUTC().toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: <" + messageId.toLatin1() +
           ">\r\n" + message;
}

}
