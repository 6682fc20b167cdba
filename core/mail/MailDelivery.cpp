#include "core/mail/MailDelivery.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <memory>

namespace core::mail {
namespace {

struct Upload {
    const QByteArray &message;
    const base::Progress *progress = nullptr;
    qsizetype sent = 0;
    QByteArray command = {}; ///< the last step of the mail that the server was told of: "RCPT TO:<amt66@stadt.example>"
};

/// Keeps what the server was told last, so that its refusal can be named. Nothing of it is printed.
int noteCommand(CURL *, curl_infotype type, char *data, size_t size, void *user)
{
    auto *upload = static_cast<Upload *>(user);
    const QByteArray command = type == CURLINFO_HEADER_OUT ? QByteArray(data, qsizetype(size)).trimmed() : QByteArray();
    if (command.startsWith("MAIL ") || command.startsWith("RCPT ") || command == "DATA")
        upload->command = command;
    return 0;
}

/// Anything but 0 stops. What has begun to go is not stopped: whether it arrived would not be known.
int stops(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *upload = static_cast<const Upload *>(data);
    return upload->sent == 0 && upload->progress && upload->progress->cancelled() ? 1 : 0;
}

/// Failures of the server or the way to it, not of this mail.
bool concernsAll(CURLcode code)
{
    switch (code) {
    case CURLE_LOGIN_DENIED:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
        return true;
    default:
        return false;
    }
}

size_t nextBytes(char *buffer, size_t size, size_t count, void *data)
{
    auto *upload = static_cast<Upload *>(data);
    const qsizetype length = std::min(qsizetype(size * count), upload->message.size() - upload->sent);
    std::memcpy(buffer, upload->message.constData() + upload->sent, size_t(length));
    upload->sent += length;
    return size_t(length);
}

/// "Ratsbüro <ratsbuero@stadt.example>" without the name: a server takes no other.
QString bareAddress(const QString &address)
{
    const qsizetype begin = address.lastIndexOf(u'<');
    const qsizetype end = address.indexOf(u'>', begin);
    return begin >= 0 && end > begin ? address.mid(begin + 1, end - begin - 1).trimmed() : address.trimmed();
}

QString told(const char *text)
{
    return QCoreApplication::translate("MailDelivery", text);
}

/// For people to read: without a password that stands in it, also in one that is no address of the web's form.
QString addressOf(const MailServer &server)
{
    const qsizetype user = server.url.lastIndexOf(u'@') + 1;
    if (user == 0)
        return server.url;
    const qsizetype scheme = server.url.indexOf(QStringLiteral("://"));
    return (scheme >= 0 && scheme < user ? server.url.left(scheme + 3) : QString()) + server.url.mid(user);
}

/// What is between the angle brackets of a command.
QString addressIn(const QByteArray &command)
{
    return bareAddress(QString::fromUtf8(command.left(command.lastIndexOf('>') + 1)));
}

/// A refusal by the server's own word: whom or what it does not take.
DeliveryReport refusedBy(long answer, const Upload &upload)
{
    constexpr long busy = 421;
    constexpr long wantsUser = 530;
    if (answer == busy)
        return {Delivery::Refused,
                told(QT_TRANSLATE_NOOP("MailDelivery",
                                       "The mail server takes no mails at present; please try again later.")),
                true};
    if (answer == wantsUser)
        return {Delivery::Refused,
                told(QT_TRANSLATE_NOOP("MailDelivery",
                                       "The mail server wants a user name and a password; both are in the settings.")),
                true};
    const bool isForNow = answer < 500;
    if (upload.command.startsWith("RCPT ")) {
        const QString sentence =
            isForNow
                ? told(QT_TRANSLATE_NOOP(
                      "MailDelivery",
                      "The mail server does not take mails for “%1” at present (answer %2); please try again later."))
                : told(QT_TRANSLATE_NOOP("MailDelivery", "The mail server refuses the address “%1” (answer %2)."));
        return {Delivery::Refused, sentence.arg(addressIn(upload.command), QString::number(answer))};
    }
    if (upload.command.startsWith("MAIL ")) {
        const QString sentence =
            isForNow
                ? told(QT_TRANSLATE_NOOP(
                      "MailDelivery",
                      "The mail server does not take mails from “%1” at present (answer %2); please try again later."))
                : told(QT_TRANSLATE_NOOP("MailDelivery", "The mail server refuses the sender “%1” (answer %2)."));
        return {Delivery::Refused, sentence.arg(addressIn(upload.command), QString::number(answer)), true};
    }
    return {Delivery::Refused,
            told(QT_TRANSLATE_NOOP("MailDelivery", "The mail server did not take the mail (answer %1).")).arg(answer)};
}

QString sentenceFor(CURLcode code, const MailServer &server)
{
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return told(QT_TRANSLATE_NOOP("MailDelivery", "Cancelled; not sent."));
    case CURLE_LOGIN_DENIED:
        return told(QT_TRANSLATE_NOOP("MailDelivery", "The mail server refused user name or password."));
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return told(QT_TRANSLATE_NOOP("MailDelivery",
                                      "The certificate of the mail server cannot be trusted; nothing was sent."));
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
        return told(QT_TRANSLATE_NOOP("MailDelivery", "The mail server offers no encryption; nothing was sent."));
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return QCoreApplication::translate("MailDelivery", "The mail server “%1” cannot be reached.")
            .arg(addressOf(server));
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return QCoreApplication::translate("MailDelivery", "“%1” is no address of a mail server; nothing was sent.")
            .arg(addressOf(server));
    case CURLE_OPERATION_TIMEDOUT:
        return told(QT_TRANSLATE_NOOP("MailDelivery", "The mail server did not answer in time."));
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
        return told(QT_TRANSLATE_NOOP("MailDelivery", "The connection to the mail server broke off."));
    default:
        return QCoreApplication::translate("MailDelivery", "The mail server did not take the mail (fault %1).")
            .arg(int(code));
    }
}

}

void EndOfSending::note(const std::optional<QString> &refusedAll, bool isUnknown)
{
    constexpr int mostUnknown = 2;
    m_unknown = isUnknown ? m_unknown + 1 : 0;
    if (refusedAll)
        m_reason = refusedAll;
    else if (m_unknown == mostUnknown)
        m_reason = told(
            QT_TRANSLATE_NOOP("MailDelivery", "Not tried: the mail server broke off twice before it had answered."));
}

DeliveryReport deliver(const MailServer &server, const QString &password, const QString &from, const QStringList &to,
                       const QByteArray &message, const base::Progress *progress)
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(ready ? curl_easy_init() : nullptr,
                                                                   &curl_easy_cleanup);
    if (!curl)
        return {Delivery::Refused, told(QT_TRANSLATE_NOOP("MailDelivery", "Mails cannot be sent here."))};
    curl_slist *list = nullptr;
    for (const QString &address : to)
        list = curl_slist_append(list, QByteArray('<' + bareAddress(address).toUtf8() + '>').constData());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(list, &curl_slist_free_all);
    Upload upload{message, progress};
    const auto set = [&curl](CURLoption option, auto value) { curl_easy_setopt(curl.get(), option, value); };
    set(CURLOPT_URL, server.url.toUtf8().constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!server.caFile.isEmpty())
        set(CURLOPT_CAINFO, server.caFile.toUtf8().constData());
    if (!server.user.isEmpty()) {
        set(CURLOPT_USERNAME, server.user.toUtf8().constData());
        set(CURLOPT_PASSWORD, password.toUtf8().constData());
    }
    set(CURLOPT_MAIL_FROM, QByteArray('<' + bareAddress(from).toUtf8() + '>').constData());
    set(CURLOPT_MAIL_RCPT, recipients.get());
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &nextBytes);
    set(CURLOPT_READDATA, static_cast<void *>(&upload));
    set(CURLOPT_XFERINFOFUNCTION, &stops);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(&upload));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_DEBUGFUNCTION, &noteCommand);
    set(CURLOPT_DEBUGDATA, static_cast<void *>(&upload));
    set(CURLOPT_VERBOSE, 1L);
    set(CURLOPT_CONNECTTIMEOUT, 30L);
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, 60L);
    set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    set(CURLOPT_LOW_SPEED_TIME, 60L);
    set(CURLOPT_NOSIGNAL, 1L);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK)
        return {Delivery::Delivered, {}};
    long answer = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    // 354 is the server's leave to send: it is the last answer when the connection breaks before the mail's own.
    const bool whole = !message.isEmpty() && upload.sent == message.size();
    if (whole && answer < 400)
        return {
            Delivery::Unknown,
            told(QT_TRANSLATE_NOOP(
                "MailDelivery",
                "The connection broke after the mail had been sent; whether it arrived is not known, and it is not sent again by itself."))};
    const bool isAnswer = code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_WEIRD_SERVER_REPLY;
    if (isAnswer && answer >= 400 && answer < 600)
        return refusedBy(answer, upload);
    return {Delivery::Refused, sentenceFor(code, server), concernsAll(code)};
}

}
