// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "rank_of_test.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonObject>

using steelyard::tests::kTable;
using steelyard::tests::Run;
using steelyard::tests::runProgram;

class TestRank : public QObject, private steelyard::tests::RankOfTest
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasWhatIsPromised();
    void everyMethodRanks_data();
    void everyMethodRanks();
    void additiveIsTheDefault();
    void numbersDoNotDependOnTheLocale();
    void samplesAreRepeatedBySeed();
    void whatNobodyCanCalculateIsRefused();
    void wrongUsageNamesWhatIsKnown_data();
    void wrongUsageNamesWhatIsKnown();
};

void TestRank::jsonHasWhatIsPromised()
{
    const QJsonObject root = rankJson(kTable);
    QCOMPARE(root[QStringLiteral("method")].toString(), QStringLiteral("additive"));
    QVERIFY(root[QStringLiteral("normalisation")].isNull());
    const QJsonArray alternatives = root[QStringLiteral("alternatives")].toArray();
    QCOMPARE(alternatives.size(), 3);
    const QJsonObject last = alternatives[2].toObject();
    QCOMPARE(last[QStringLiteral("name")].toString(), QStringLiteral("C, \"big\""));
    QCOMPARE(last[QStringLiteral("rank")].toInt(), 2);
    // Half of the price's range, all of the speed's.
    QVERIFY(qAbs(last[QStringLiteral("score")].toDouble() - 2.0 / 3) < 1e-12);
    // Unknown is the middle of the scale, neither best nor zero.
    QVERIFY(qAbs(alternatives[1].toObject()[QStringLiteral("score")].toDouble() - 5.0 / 6) < 1e-12);
    const QJsonArray weights = root[QStringLiteral("weights")].toArray();
    QVERIFY(qAbs(weights[0].toDouble() - 2.0 / 3) < 1e-12);
    QVERIFY(!root[QStringLiteral("notes")].toArray().isEmpty());
}

void TestRank::everyMethodRanks_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("normalisation");
    for (const char *method : {"additive", "vikor", "promethee-ii", "smaa"}) {
        QTest::newRow(method) << QString::fromLatin1(method) << QString();
    }
    for (const char *method : {"weighted-sum", "topsis"}) {
        for (const char *normalisation : {"none", "min-max", "max", "sum", "vector"}) {
            QTest::addRow("%s %s", method, normalisation)
                << QString::fromLatin1(method) << QString::fromLatin1(normalisation);
        }
    }
    QTest::newRow("weighted-product")
        << QStringLiteral("weighted-product") << QStringLiteral("sum");
}

void TestRank::everyMethodRanks()
{
    QFETCH(QString, method);
    QFETCH(QString, normalisation);
    QStringList arguments{QStringLiteral("--method"), method};
    if (!normalisation.isEmpty()) {
        arguments << QStringLiteral("--normalisation") << normalisation;
    }
    const QJsonObject root = rankJson("alternative,price,speed\n"
                                      "@direction,min,max\n"
                                      "@function,linear,v-shape\n"
                                      "@q,1,\n"
                                      "@p,20,3\n"
                                      "worst,100,1\n"
                                      "best,80,9\n",
                                      arguments);
    QCOMPARE(root[QStringLiteral("method")].toString(), method);
    QCOMPARE(root[QStringLiteral("normalisation")].toString(), normalisation);
    const QJsonArray alternatives = root[QStringLiteral("alternatives")].toArray();
    QCOMPARE(alternatives.size(), 2);
    QCOMPARE(alternatives[0].toObject()[QStringLiteral("rank")].toInt(), 2);
    QCOMPARE(alternatives[1].toObject()[QStringLiteral("rank")].toInt(), 1);
}

void TestRank::additiveIsTheDefault()
{
    const Run run = rank(kTable);
    QCOMPARE(run.code, 0);
    QVERIFY(run.err.isEmpty());
    QVERIFY(run.out.startsWith("additive\n"));
    QVERIFY(run.out.indexOf("   1  B") < run.out.indexOf("   2  C, \"big\""));
}

void TestRank::numbersDoNotDependOnTheLocale()
{
    const QByteArray before = rank(kTable).out;
    const QByteArray locale = qgetenv("LC_ALL");
    qputenv("LC_ALL", "de_DE.UTF-8");
    const Run run = rank(kTable, {QStringLiteral("--format"), QStringLiteral("json")});
    qputenv("LC_ALL", locale);
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("0.8333333333333334") || run.out.contains("0.8333333333333333"));
    QVERIFY(before.contains("0.833333"));
}

void TestRank::samplesAreRepeatedBySeed()
{
    const QStringList arguments{QStringLiteral("--method"),  QStringLiteral("smaa"),
                                QStringLiteral("--samples"), QStringLiteral("1500"),
                                QStringLiteral("--seed"),    QStringLiteral("3")};
    const QJsonObject root = rankJson(kTable, arguments);
    QCOMPARE(root, rankJson(kTable, arguments));
    QCOMPARE(root[QStringLiteral("samples")].toInt(), 1500);
    QCOMPARE(root[QStringLiteral("seed")].toInt(), 3);
    double firsts = 0;
    for (const QJsonValue &alternative : root[QStringLiteral("alternatives")].toArray()) {
        firsts += alternative[QStringLiteral("score")].toDouble();
        QVERIFY(alternative[QStringLiteral("error")].isDouble());
    }
    QVERIFY(qAbs(firsts - 1) < 1e-9);
}

void TestRank::whatNobodyCanCalculateIsRefused()
{
    const Run unknown = rank("alternative,a\n" + QByteArray("A,\n").repeated(600000));
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("t.csv:500002:1: error: More than 500000 numbers are unknown."),
             unknown.err.right(300).constData());
    QByteArray heading = "alternative";
    for (int i = 0; i < 500; ++i) {
        heading += ",c" + QByteArray::number(i);
    }
    const Run large =
        rank(heading + "\n" + ("A" + QByteArray(",1").repeated(500) + "\n").repeated(8001));
    QCOMPARE(large.code, 1);
    QVERIFY2(large.err.contains("The table has more than 4000000 numbers."),
             large.err.right(300).constData());
    // Every pair of 70,000, and every cell in ten thousand samples.
    QByteArray rows;
    for (int i = 0; i < 70'000; ++i) {
        rows += "A" + QByteArray::number(i) + ",1,2,3\n";
    }
    const Run pairs = rank("alternative,a,b,c\n@function,gaussian,,\n@s,1,,\n" + rows,
                           {QStringLiteral("--method"), QStringLiteral("promethee-ii")});
    QCOMPARE(pairs.code, 1);
    QVERIFY2(pairs.err.contains("too large for this method"), pairs.err.right(300).constData());
    const Run samples =
        rank("alternative,a,b,c\n" + rows, {QStringLiteral("--method"), QStringLiteral("smaa")});
    QCOMPARE(samples.code, 1);
    QVERIFY2(samples.err.contains("--samples"), samples.err.right(300).constData());
}

void TestRank::wrongUsageNamesWhatIsKnown_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *arguments, const QByteArray &message) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                                 << message;
    };
    row("", "Usage: steelyard rank TABLE");
    row("a.csv b.csv", "one too many");
    row("a.csv --method no-such-method", "additive, weighted-sum, weighted-product, topsis, vikor");
    row("a.csv --method topsis --normalisation l1", "none, min-max, max, sum, vector");
    row("a.csv --method vikor --normalisation sum", "weighted-sum, weighted-product, topsis");
    row("a.csv --format xml", "one of text, json, not “xml”");
    row("a.csv --seed 1", "--method smaa");
    row("a.csv --method smaa --samples 0", "from 1000 to");
    row("a.csv --method smaa --samples 999", "from 1000 to");
}

void TestRank::wrongUsageNamesWhatIsKnown()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const Run run = runProgram(QStringList{QStringLiteral("rank")} + arguments);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(message), run.err.constData());
}

STEELYARD_TEST_GUILESS_MAIN(TestRank)
#include "test_rank.moc"
