#include "core/review/MailDelivery.h"

#include <gtest/gtest.h>

namespace tests::core_review {

using namespace core::review;

namespace {

DeliveryReport sentTo(const QString &url)
{
    MailServer server;
    server.url = url;
    server.user = QStringLiteral("amt66");
    return deliver(server, QStringLiteral("streng-geheim"), QStringLiteral("absender@stadt.example"), {QStringLiteral("amt@stadt.example")},
                   "Subject: Test\r\n\r\nText\r\n");
}

}

TEST(MailDelivery, aPasswordInTheAddressIsNeverTold)
{
    for (const char *url : {"smtp://amt66:streng-geheim@127.0.0.1:1", "smtps://amt66:streng-geheim@127.0.0.1:1", "amt66:streng-geheim@127.0.0.1",
                            "http://amt66:streng-geheim@127.0.0.1", "smtp://amt66:streng-geheim@kein rechner", "smtp://amt66:streng-geheim@"}) {
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
    for (const char *url : {"smtp://gibt.es.nicht.invalid", "smtp://127.0.0.1:1", "smtp://:99999999", "gopher://127.0.0.1", "smtp://[::1", ""}) {
        const QString told = sentTo(QString::fromLatin1(url)).detail;
        EXPECT_TRUE(told.endsWith(u'.')) << url << ": " << told.toStdString();
        for (const char *word : {"curl", "URL", "resolve", "Failed", "Could", "host", "port", "protocol", "bad"})
            EXPECT_FALSE(told.contains(QLatin1String(word), Qt::CaseInsensitive)) << url << ": " << told.toStdString();
    }
}

}
