// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using steelyard::tests::Run;
using steelyard::tests::runProgram;

class TestWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedJudgementsWithGaps();
    void bareNumbers();
    void theJudgementToReviseIsNamed();
    void saysWhetherJudgementsMayBeUsed_data();
    void saysWhetherJudgementsMayBeUsed();
    void everyFormIsRead_data();
    void everyFormIsRead();
    void namesMayBeNumbers();
    void malformedTablesAreExplained_data();
    void malformedTablesAreExplained();
    void wrongUsage();

private:
    QTemporaryDir m_folder;

    Run weights(const QByteArray &table, const QStringList &more = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("p.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        file.close();
        return runProgram(QStringList{QStringLiteral("weights"), QStringLiteral("p.csv")} + more,
                          m_folder.path());
    }

    QJsonObject weightsJson(const QByteArray &table)
    {
        const Run run = weights(table, {QStringLiteral("--format"), QStringLiteral("json")});
        if (run.code != 0) {
            qWarning().noquote() << run.err;
        }
        return QJsonDocument::fromJson(run.out).object();
    }
};

void TestWeights::namedJudgementsWithGaps()
{
    // 15 : 5 : 3 when all is consistent; the last row is known from the others.
    const QJsonObject root = weightsJson(",price,speed,size\n"
                                         "price,1,3,5\n"
                                         "speed,1/3,,\n"
                                         "size,,,1\n");
    QCOMPARE(root[QStringLiteral("names")].toArray()[2].toString(), QStringLiteral("size"));
    const QJsonArray weights = root[QStringLiteral("weights")].toArray();
    QVERIFY(qAbs(weights[0].toDouble() - 15.0 / 23) < 1e-9);
    QVERIFY(qAbs(weights[1].toDouble() - 5.0 / 23) < 1e-9);
    QVERIFY(qAbs(weights[2].toDouble() - 3.0 / 23) < 1e-9);
    QVERIFY(qAbs(root[QStringLiteral("lambda_max")].toDouble() - 3) < 1e-9);
    const QJsonArray completed = root[QStringLiteral("completed")].toArray();
    QVERIFY(qAbs(completed[1].toArray()[2].toDouble() - 5.0 / 3) < 1e-6);
}

void TestWeights::bareNumbers()
{
    const Run run = weights("1,4\n0.25,1\n");
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("0.8") && run.out.contains("0.2"), run.out.constData());
    QVERIFY(run.out.contains("Saaty 1980"));
}

void TestWeights::theJudgementToReviseIsNamed()
{
    const QByteArray table = ",a,b,c\na,1,2,1/9\nb,,1,2\nc,,,1\n";
    const QJsonObject revise = weightsJson(table)[QStringLiteral("revise")].toObject();
    QVERIFY(revise[QStringLiteral("given")].toDouble() > 0);
    const QJsonObject root = weightsJson(table);
    QVERIFY(root[QStringLiteral("cr")].toObject()[QStringLiteral("saaty1980")].toDouble() > 0.1);
    // Inconsistency is pointed out, never a reason to refuse.
    const Run run = weights(table);
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("To be revised first: "));
}

void TestWeights::saysWhetherJudgementsMayBeUsed_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<bool>("enough");
    // Ratios of about 0.03 and 0.17; then a circle, where all weights are alike.
    QTest::newRow("consistent") << QByteArray(",a,b,c\na,1,3,5\nb,,1,3\nc,,,1\n") << true;
    QTest::newRow("not quite") << QByteArray(",a,b,c\na,1,3,5\nb,,1,4\nc,,,1\n") << true;
    QTest::newRow("too far") << QByteArray(",a,b,c\na,1,3,5\nb,,1,6\nc,,,1\n") << false;
    QTest::newRow("a circle") << QByteArray(",a,b,c\na,1,9,1/9\nb,1/9,1,9\nc,9,1/9,1\n") << false;
    QTest::newRow("a pair") << QByteArray("a,b,3\n") << true;
}

void TestWeights::saysWhetherJudgementsMayBeUsed()
{
    QFETCH(QByteArray, table);
    QFETCH(bool, enough);
    const QJsonObject root = weightsJson(table);
    const double ratio =
        root[QStringLiteral("cr")].toObject()[QStringLiteral("saaty1980")].toDouble(-1);
    QCOMPARE(ratio >= 0 && ratio <= 0.1, enough);
    QCOMPARE(root[QStringLiteral("consistent")], QJsonValue(enough));
    const QByteArray out = weights(table).out;
    QCOMPARE(out.contains("The judgements are consistent enough: "), enough);
    QCOMPARE(out.contains("revise them before you use the weights"), !enough);
    QCOMPARE(out.contains("To be revised first: "), !enough);
}

void TestWeights::everyFormIsRead_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<bool>("named");
    const auto row = [](const char *name, const QByteArray &table, bool named = true) {
        QTest::newRow(name) << table << named;
    };
    row("a matrix", ",a,b,c\na,1,3,6\nb,1/3,1,2\nc,1/6,1/2,1\n");
    row("a corner", "x,a,b,c\na,1,3,6\nb,1/3,1,2\nc,1/6,1/2,1\n");
    row("decimal commas", ";a;b;c\na;1;3;6\nb;0,3333;1;2\nc;0,1667;0,5;1\n");
    row("names of columns", "a,b,c\n1,3,6\n1/3,1,2\n1/6,1/2,1\n");
    row("names of rows", "a,1,3,6\nb,1/3,1,2\nc,1/6,1/2,1\n");
    row("no names", "1,3,6\n1/3,1,2\n1/6,1/2,1\n", false);
    row("above the diagonal", ",a,b,c\na,1,3,6\nb,,1,2\nc,,,1\n");
    row("above it, empty diagonal", ",a,b,c\na,,3,6\nb,,,2\nc,,,\n");
    row("moved to the left", ",a,b,c\na,1,3,6\nb,1,2\nc,1\n");
    row("moved, without the diagonal", ",a,b,c\na,3,6\nb,2\nc\n");
    row("moved, without the last row", ",a,b,c\na,3,6\nb,2\n");
    row("bare, moved", "1,3,6\n1,2\n1\n", false);
    row("bare, moved, without the diagonal", "3,6\n2\n", false);
    row("bare, in its columns", "1,3,6\n,1,2\n,,1\n", false);
    row("bare, with a gap first", ",3,6\n,1,2\n,,1\n", false);
    row("below the diagonal", ",a,b,c\na,1\nb,1/3,1\nc,1/6,1/2,1\n");
    row("bare, below the diagonal", "1\n1/3,1\n1/6,1/2,1\n", false);
    row("a list", "a,b,3\na,c,6\nb,c,2\n");
    row("a list with a heading", "This;over that;times\na;b;3\na;c;6\nc;b;0,5\n");
    row("a list with a gap", "a,b,3\na,c,\nb,c,2\n");
}

void TestWeights::everyFormIsRead()
{
    QFETCH(QByteArray, table);
    QFETCH(bool, named);
    const QJsonObject root = weightsJson(table);
    QCOMPARE(root[QStringLiteral("names")].toArray(),
             named ? QJsonArray({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
                   : QJsonArray({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    const QJsonArray weights = root[QStringLiteral("weights")].toArray();
    QCOMPARE(weights.size(), 3);
    const double expected[] = {6 / 9.0, 2 / 9.0, 1 / 9.0};
    for (int i = 0; i < 3; ++i) {
        QVERIFY2(qAbs(weights[i].toDouble() - expected[i]) < 1e-4,
                 qPrintable(QString::number(weights[i].toDouble())));
    }
}

void TestWeights::namesMayBeNumbers()
{
    for (const QByteArray &corner : {QByteArray(), QByteArray("year")}) {
        const QJsonObject root = weightsJson(corner + ",2023,2024\n2023,1,3\n2024,,1\n");
        QCOMPARE(root[QStringLiteral("names")].toArray(),
                 QJsonArray({QStringLiteral("2023"), QStringLiteral("2024")}));
        QVERIFY(qAbs(root[QStringLiteral("weights")].toArray()[0].toDouble() - 0.75) < 1e-9);
    }
}

void TestWeights::malformedTablesAreExplained_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char *name, const QByteArray &table, const QByteArray &problem) {
        QTest::newRow(name) << table << problem;
    };
    row("empty", "", "p.csv: error: The file is empty.");
    row("nothing but commas", ",\n", "p.csv: error: The file is empty.");
    row("not reciprocal", "1,3\n1/2,1\n", "error: 1 over 2 does not fit 2 over 1.");
    row("not linked", ",a,b\na,1,\nb,,1\n", "error: The judgements do not link all elements.");
    row("zero", "1,0\n,1\n", "p.csv:1:3: error: \"0\" is not above zero.");
    row("negative", "1,-2\n,1\n", "p.csv:1:3: error: \"-2\" is not above zero.");
    row("divided by zero", "1,1/0\n,1\n", "p.csv:1:3: error: \"1/0\" is not a number to");
    row("no fraction", "1,1/\n,1\n", "p.csv:1:3: error: \"1/\" is not a number.");
    row("text", "1,more\n,1\n", "p.csv:1:3: error: \"more\" is not a number.");
    row("not square", "1,2\n", "p.csv: error: Rows of judgements: 1; columns: 2.");
    row("ragged", "1,2,3\n1\n,,1\n", "p.csv:2:1: error: Cells in this row: 1; needed: 3.");
    row("a pair twice", "a,b,3\nb,c,2\na,b,4\n",
        "p.csv:3:5: error: \"a\" over \"b\" is there twice.");
    row("a pair and its opposite", "a,b,3\nb,a,3\n", "error: ");
    row("a list with a word", "a,b,3\nb,c,more\n", "p.csv:2:5: error: \"more\" is not a number.");
    row("a list that falls apart", "a,b,3\nc,d,3\n", "error: The judgements do not link all");
    row("both signs", "1;0,5\n2.0;1\n", "p.csv:2:1: error: \"0,5\" has a decimal comma, but");
    row("too many to compare", ("1" + QByteArray(",1").repeated(200) + "\n").repeated(201),
        "p.csv:1:1: error: There are 201 elements to compare.");
    row("too many pairs", QByteArray("a,b,1\n").repeated(50000),
        "error: The file holds more judgements than 200 elements can have.");
    row("a decision", "{\"format\": \"steelyard-decision\"}", "p.csv: error: This is a decision");
    row("other names", ",a,b\na,1,2\nc,,1\n", "p.csv:3:1: error: The row is named \"c\"");
    row("same names", ",a,a\na,1,2\na,,1\n", "p.csv:1:4: error: The name \"a\" is there twice.");
}

void TestWeights::malformedTablesAreExplained()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, problem);
    const Run run = weights(table);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(problem), run.err.constData());
}

void TestWeights::wrongUsage()
{
    QCOMPARE(runProgram({QStringLiteral("weights")}).code, 2);
    const Run run = runProgram({QStringLiteral("weights"), QStringLiteral("p.csv"),
                                QStringLiteral("--format"), QStringLiteral("xml")});
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.contains("one of text, json, not “xml”"));
}

STEELYARD_TEST_GUILESS_MAIN(TestWeights)
#include "test_weights.moc"
