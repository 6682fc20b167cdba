#include "core/request/ReturnedFiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace tests::core_request {

using namespace core::request;

namespace {

const QByteArray xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const QByteArray table = QByteArray("PK\x03\x04") + QByteArray(600, 'x');

/// A part of a mail: its head without the encoding, and what it holds.
QByteArray part(const QByteArray &head, const QByteArray &content)
{
    return "--rand\r\n" + head + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + content.toBase64() + "\r\n";
}

QByteArray attachedAs(const QByteArray &name, const QByteArray &type = xlsx, const QByteArray &content = table)
{
    return part("Content-Type: " + type + "\r\nContent-Disposition: attachment; filename=\"" + name + '"', content);
}

QByteArray mailOf(const QByteArray &parts)
{
    return "From: amt@stadt.example\r\nSubject: AW: Zuarbeit\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=rand\r\n\r\n"
           "--rand\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nAnbei.\r\n" +
           parts + "--rand--\r\n";
}

class ReturnedFiles : public testing::Test
{
protected:
    core::base::Result<std::vector<ReturnedForm>> in(const QByteArray &mail)
    {
        QFile file(folder.filePath(QStringLiteral("antwort.eml")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(mail) == mail.size());
        file.close();
        return formsIn(file.fileName());
    }
    void expectForm(const QByteArray &mail, const QString &name)
    {
        const auto forms = in(mail);
        ASSERT_TRUE(forms.ok()) << forms.error().detail.toStdString();
        ASSERT_EQ(forms->size(), 1u);
        EXPECT_EQ(forms->front().content, table);
        EXPECT_EQ(forms->front().name, QStringLiteral("antwort.eml: ") + name);
        EXPECT_TRUE(forms->front().notRead.isEmpty());
    }

    QTemporaryDir folder;
};

}

TEST_F(ReturnedFiles, are_found_however_the_mail_program_names_them)
{
    expectForm(mailOf(attachedAs("Zuarbeit.xlsx")), QStringLiteral("Zuarbeit.xlsx"));
    expectForm(
        mailOf(part(
            "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*0*=UTF-8''Zuarbeit%20Stra%C3%9F;\r\n filename*1*=en.xlsx",
            table)),
        QStringLiteral("Zuarbeit Straßen.xlsx"));
    expectForm(mailOf(attachedAs("=?iso-8859-1?Q?Zuarbeit_Stra=DFen=2Exlsx?=", "application/octet-stream")),
               QStringLiteral("Zuarbeit Straßen.xlsx"));
    expectForm(mailOf(part("Content-Type: " + xlsx + "; name=\"ZUARBEIT.XLSX\"", table)),
               QStringLiteral("ZUARBEIT.XLSX"));
    expectForm(mailOf(part("Content-Type: " + xlsx + "\r\nContent-Disposition: attachment", table)),
               QStringLiteral("attachment 1"));
    expectForm(mailOf(part("Content-Type: application/octet-stream\r\nContent-Disposition: attachment", table)),
               QStringLiteral("attachment 1"));
}

TEST_F(ReturnedFiles, are_found_in_mails_that_were_forwarded_as_parts_or_as_files)
{
    const QByteArray inner = mailOf(attachedAs("Zuarbeit.xlsx")).replace("rand", "innen");
    expectForm(mailOf("--rand\r\nContent-Type: message/rfc822\r\n\r\n" + inner + "\r\n"),
               QStringLiteral("Zuarbeit.xlsx"));
    expectForm(mailOf(attachedAs("AW Zuarbeit.eml", "application/octet-stream", inner)),
               QStringLiteral("Zuarbeit.xlsx"));
}

TEST_F(ReturnedFiles, tell_of_all_that_an_office_attaches_beside_its_form_but_pictures_and_signatures)
{
    const auto forms =
        in(mailOf(attachedAs("Zuarbeit.xlsx") + attachedAs("Stellungnahme.docx", "application/msword") +
                  attachedAs("alt.xls", "application/octet-stream") + attachedAs("logo.png", "image/png") +
                  attachedAs("smime.p7s", "application/pkcs7-signature")));
    ASSERT_TRUE(forms.ok());
    ASSERT_EQ(forms->size(), 3u);
    EXPECT_EQ((*forms)[1].name, QStringLiteral("antwort.eml: Stellungnahme.docx"));
    EXPECT_FALSE((*forms)[1].notRead.isEmpty());
    EXPECT_EQ((*forms)[2].name, QStringLiteral("antwort.eml: alt.xls"))
        << "which is read, and found to be of the old kind";
    EXPECT_TRUE((*forms)[2].notRead.isEmpty());
}

TEST_F(ReturnedFiles, name_what_is_attached_to_a_mail_instead_of_a_form)
{
    for (const auto &[mail, word] : {std::pair(mailOf(attachedAs("Zuarbeit.zip", "application/zip")), "Zuarbeit.zip"),
                                     std::pair(mailOf({}), "No table is attached to this mail.")}) {
        const auto forms = in(mail);
        ASSERT_FALSE(forms.ok());
        EXPECT_EQ(forms.error().kind, core::base::ErrorKind::NotRecognised);
        EXPECT_TRUE(forms.error().detail.contains(QLatin1String(word))) << forms.error().detail.toStdString();
    }
}

}
