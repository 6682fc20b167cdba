#include "core/mail/Draft.h"
#include "tests/support/Printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core::mail;

namespace {

/// The draft as Python's mail package, which did not write it, reads it.
QJsonObject readByPython(const QByteArray &eml)
{
    QProcess python;
    python.start(
        u"python3"_qs,
        {u"-c"_qs,
         u"import sys,json,email,email.policy\n"
         u"m=email.message_from_bytes(sys.stdin.buffer.read(),policy=email.policy.default)\n"
         u"a=[{'name':p.get_filename(),'type':p.get_content_type(),'bytes':p.get_content().hex()} for p in m.iter_attachments()]\n"
         u"print(json.dumps({'headers':{k:str(v) for k,v in m.items()},'text':m.get_body(('plain',)).get_content(),"
         u"'to':[x.addr_spec for x in m['to'].addresses],'attachments':a,'defects':len(m.defects)}))"_qs});
    python.write(eml);
    python.closeWriteChannel();
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

Draft draft()
{
    return {{},
            {u"Ratsbüro <ratsbuero@stadt.example>"_qs, u"fraktion@stadt.example"_qs},
            {u"ob@stadt.example"_qs},
            u"Hausmitteilung: Prüfung „Straße“"_qs,
            u"Sehr geehrte Damen und Herren,\n\nanbei die Mitteilung für die Königstraße.\n.\nFrom hier"_qs,
            {{u"Hausmitteilung Straße.pdf"_qs, "application/pdf", QByteArray("%PDF-\0\r\n\xff", 9)}}};
}

}

#define REQUIRE_PYTHON()                                                     \
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()) \
    GTEST_SKIP() << "python3, whose mail package reads the draft back, is not installed"

TEST(MailDraft, OpensReadyToSendAndAnotherLibraryReadsEverythingBack)
{
    REQUIRE_PYTHON();
    const auto eml = toEml(draft());
    ASSERT_TRUE(eml.ok());
    const QJsonObject read = readByPython(*eml);
    EXPECT_EQ(read[u"headers"][u"X-Unsent"].toString(), u"1"_qs);
    EXPECT_EQ(read[u"headers"][u"Subject"].toString(), draft().subject);
    EXPECT_TRUE(read[u"headers"][u"To"].toString().contains(u"Ratsbüro"));
    EXPECT_EQ(read[u"to"].toArray().size(), 2);
    EXPECT_TRUE(read[u"headers"][u"Cc"].toString().contains(u"ob@stadt.example"));
    EXPECT_EQ(read[u"text"].toString().replace(u"\r\n"_qs, u"\n"_qs).trimmed(), draft().text);
    ASSERT_EQ(read[u"attachments"].toArray().size(), 1);
    const QJsonObject attached = read[u"attachments"][0].toObject();
    EXPECT_EQ(attached[u"name"].toString(), u"Hausmitteilung Straße.pdf"_qs);
    EXPECT_EQ(attached[u"type"].toString(), u"application/pdf"_qs);
    EXPECT_EQ(QByteArray::fromHex(attached[u"bytes"].toString().toLatin1()), draft().attachments.front().content);
    EXPECT_EQ(read[u"defects"].toInt(), 0);
}

TEST(MailDraft, AFileHasAPlainNameAndItsTrueOneInOnePartEach)
{
    Draft mail = draft();
    const QString name =
        u"Hausmitteilung Förderung der Gärten und der Straße „Am Großen Ostragehege“ – zweite Fassung V0412-25 2027-01-18.pdf"_qs;
    mail.attachments.front().name = name;
    const auto eml = toEml(mail);
    ASSERT_TRUE(eml.ok());
    EXPECT_TRUE(eml->contains(
        "filename=\"Hausmitteilung Foerderung der Gaerten und der Strasse _Am Grossen Ostragehege_ - zweite Fassung V0412-25 2027-01-18.pdf\""))
        << eml->constData();
    EXPECT_TRUE(eml->contains("filename*=UTF-8''Hausmitteilung%20F%C3%B6rderung")) << eml->constData();
    EXPECT_FALSE(eml->contains("filename*0")) << "no parts";
    EXPECT_FALSE(eml->toLower().contains("iso-8859")) << eml->constData();
    for (const QByteArray &header : eml->split('\n'))
        EXPECT_LE(header.size(), 998) << "the longest line of a mail";
    REQUIRE_PYTHON();
    EXPECT_EQ(readByPython(*eml)[u"attachments"][0].toObject()[u"name"].toString(), name);
}

TEST(MailDraft, LineBreaksMakeNoHeadersOfTheirOwn)
{
    Draft hostile = draft();
    hostile.subject = u"Betreff\r\nBcc: alle@stadt.example"_qs;
    hostile.attachments.front().name = u"a\r\nX-Evil: 1\r\n.pdf"_qs;
    const auto eml = toEml(hostile);
    ASSERT_TRUE(eml.ok());
    EXPECT_FALSE(eml->contains("\nBcc:"));
    EXPECT_FALSE(eml->contains("\nX-Evil:"));
}

TEST(MailDraft, AnAddressThatIsNoneIsRefusedByASentence)
{
    for (const char16_t *address : {u"kein Postfach", u"a@b.example\r\nBcc: x@y.example", u"@"}) {
        Draft wrong = draft();
        wrong.to = {QString::fromUtf16(address)};
        const auto eml = toEml(wrong);
        EXPECT_FALSE(eml.ok()) << QString::fromUtf16(address).toStdString() << eml.value().toStdString();
    }
    Draft none = draft();
    none.to.clear();
    none.copies = {QString()};
    EXPECT_TRUE(toEml(none).ok()) << "the clerk fills in the recipients";
}
