#include "core/mail/MailDelivery.h"

#include "tests/support/MailServerProcess.h"

#include <gtest/gtest.h>

namespace tests::core_request {

using namespace core::mail;
using namespace core::settings;

namespace {

DeliveryReport sentTo(const QString &url)
{
    MailServer server;
    server.url = url;
    server.user = QStringLiteral("amt66");
    return deliver(server, QStringLiteral("streng-geheim"), QStringLiteral("absender@stadt.example"),
                   {QStringLiteral("amt@stadt.example")}, "Subject: Test\r\n\r\nText\r\n");
}

}

TEST(MailDelivery, aPasswordInTheAddressIsNeverTold)
{
    for (const char *url : {"smtp://amt66:streng-geheim@127.0.0.1:1", "smtps://amt66:streng-geheim@127.0.0.1:1",
                            "amt66:streng-geheim@127.0.0.1", "http://amt66:streng-geheim@127.0.0.1",
                            "smtp://amt66:streng-geheim@kein rechner", "smtp://amt66:streng-geheim@"}) {
        const DeliveryReport report = sentTo(QString::fromLatin1(url));
        EXPECT_NE(report.delivery, Delivery::Delivered) << url;
        EXPECT_FALSE(report.detail.isEmpty()) << url;
        EXPECT_FALSE(report.detail.contains(QStringLiteral("geheim"))) << report.detail.toStdString();
        EXPECT_FALSE(report.detail.contains(QStringLiteral("amt66"))) << report.detail.toStdString();
    }
}

TEST(MailDelivery, noWordOfTheLibraryIsTold)
{
    // Of what libcurl itself says to these: "Could not resolve host", "Failed to connect", "URL using bad/illegal format".
    for (const char *url : {"smtp://gibt.es.nicht.invalid", "smtp://127.0.0.1:1", "smtp://:99999999",
                            "gopher://127.0.0.1", "smtp://[::1", ""}) {
        const QString told = sentTo(QString::fromLatin1(url)).detail;
        EXPECT_TRUE(told.endsWith(u'.')) << url << ": " << told.toStdString();
        for (const char *word : {"curl", "URL", "resolve", "Failed", "Could", "host", "port", "protocol", "bad"})
            EXPECT_FALSE(told.contains(QLatin1String(word), Qt::CaseInsensitive)) << url << ": " << told.toStdString();
    }
}

TEST(MailDelivery, namesWhoIsRefusedAndWhetherAnyOtherMailWouldBeRefusedAsWell)
{
    if (!tests::support::hasMailServer())
        GTEST_SKIP() << "python3-aiosmtpd is not installed";
    struct Case {
        const char *behaviour;
        QStringList words;
        bool concernsAll;
    };
    const Case cases[] = {
        {"refuse",
         {QStringLiteral("“voll@stadt.example”"), QStringLiteral("550"), QStringLiteral("refuses the address")},
         false},
        {"full", {QStringLiteral("“voll@stadt.example”"), QStringLiteral("452"), QStringLiteral("at present")}, false},
        {"refuse-sender",
         {QStringLiteral("“ratsbuero@stadt.example”"), QStringLiteral("553"), QStringLiteral("sender")},
         true},
        {"busy", {QStringLiteral("at present")}, true},
        {"wants-user", {QStringLiteral("user name and a password")}, true},
        {"reject", {QStringLiteral("did not take the mail"), QStringLiteral("554")}, false},
    };
    for (const Case &one : cases) {
        const bool signsIn = qstrcmp(one.behaviour, "refuse") == 0 || qstrcmp(one.behaviour, "reject") == 0;
        const tests::support::MailServerProcess process("implicit", one.behaviour);
        ASSERT_TRUE(process.ready());
        MailServer server = process.server();
        if (!signsIn)
            server.user.clear();
        const DeliveryReport report =
            deliver(server, tests::support::mailPassword, QStringLiteral("Ratsbüro <ratsbuero@stadt.example>"),
                    {QStringLiteral("voll@stadt.example")}, "Subject: Test\r\n\r\nText\r\n");
        EXPECT_EQ(report.delivery, Delivery::Refused) << one.behaviour;
        EXPECT_EQ(report.concernsAll, one.concernsAll) << one.behaviour;
        for (const QString &word : one.words)
            EXPECT_TRUE(report.detail.contains(word)) << one.behaviour << ": " << report.detail.toStdString();
        EXPECT_EQ(process.count(), 0) << one.behaviour;
    }
}

TEST(MailDelivery, toOneOfSeveralWhoIsRefusedGoesToNobody)
{
    if (!tests::support::hasMailServer())
        GTEST_SKIP() << "python3-aiosmtpd is not installed";
    const tests::support::MailServerProcess process("implicit", "refuse-one");
    ASSERT_TRUE(process.ready());
    MailServer server = process.server();
    server.user.clear();
    const DeliveryReport report = deliver(server, {}, QStringLiteral("ratsbuero@stadt.example"),
                                          {QStringLiteral("amt66@stadt.example"), QStringLiteral("voll@stadt.example")},
                                          "Subject: Test\r\n\r\nText\r\n");
    EXPECT_EQ(report.delivery, Delivery::Refused);
    EXPECT_TRUE(report.detail.contains(QStringLiteral("voll@stadt.example"))) << report.detail.toStdString();
    EXPECT_EQ(process.count(), 0);
}

TEST(MailDelivery, endsAfterTwoMailsInARowWhoseFateIsUnknown)
{
    EndOfSending end;
    end.note({}, true);
    end.note({}, false);
    end.note({}, true);
    EXPECT_FALSE(end.reason());
    end.note({}, true);
    EXPECT_TRUE(end.reason());
    EndOfSending refused;
    refused.note(QStringLiteral("Kennwort."), false);
    EXPECT_EQ(refused.reason(), QStringLiteral("Kennwort."));
}

}
