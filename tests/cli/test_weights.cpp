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
    row("ragged", "1,2\n1\n", "p.csv:2:1: error: Cells in this row: 1; needed: 2.");
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
