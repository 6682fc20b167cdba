#include "ui/letter/LettersModel.h"
#include "tests/support/Printing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace core::model;
using core::store::MemoRow;
using ui::letter::LettersModel;

namespace {

MemoRow letter(qint64 id, const QString &reference, MemoState state = MemoState::Draft)
{
    MemoRow row;
    row.id = {id};
    row.resolution = {id * 10};
    row.reference = reference;
    row.title = QStringLiteral("Titel");
    row.state = state;
    row.date = QDate(2027, 1, 18);
    return row;
}

}

TEST(LettersModel, ShowsEveryLetterWithItsStateInWords)
{
    LettersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLetters(
        {letter(1, QStringLiteral("V0870/21")), letter(2, QStringLiteral("A0188/21"), MemoState::Released)});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, LettersModel::Reference).data().toString(), QStringLiteral("V0870/21"));
    EXPECT_EQ(model.index(0, LettersModel::Date).data().toString(), QStringLiteral("18.01.2027"));
    EXPECT_EQ(model.index(1, LettersModel::State).data().toString(), label(MemoState::Released));
}

TEST(LettersModel, TellsExactlyWhatChanged)
{
    LettersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLetters({letter(1, QStringLiteral("V1/21")), letter(2, QStringLiteral("V2/21"))});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLetters({letter(2, QStringLiteral("V2/21"), MemoState::Sent), letter(3, QStringLiteral("V3/21"))});
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(LettersModel, SortsNumbersAsNumbers)
{
    LettersModel model;
    model.setLetters({letter(1, QStringLiteral("V9/21")), letter(2, QStringLiteral("V10/21"))});
    EXPECT_LT(model.index(0, LettersModel::Reference).data(LettersModel::sortRole).toString(),
              model.index(1, LettersModel::Reference).data(LettersModel::sortRole).toString());
}
