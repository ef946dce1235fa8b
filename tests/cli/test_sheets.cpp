// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/files_of_test.h"
#include "tables/packed.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace steelyard;
using tests::Run;
using tests::runProgram;

// Sheets given to the command line: new --table, rank and weights of spreadsheets, the audit.
class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetBecomesADecision();
    void whatWasGuessedIsSaid();
    void whatCannotBecomeADecisionIsSaid();
    void newWithATableIsUsedRightly();
    void spreadsheetsAreRanked();
    void placesInSpreadsheetsAreCells();
    void rowsInWordsAreRead();
    void theAuditSaysWhatTheSumsHide();
    void judgesAndPartsAreWeighed();

private:
    [[nodiscard]] Run run(const QString &line) const
    {
        return runProgram(line.split(u' ', Qt::SkipEmptyParts), m_files.folder());
    }
    static QByteArray words(const QByteArray &name, const QByteArray &text)
    {
        return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
    static QByteArray twoHosts(const QByteArray &value)
    {
        return xlsx(
            {{"Notes", "<sheetData/>", ""},
             {"Hosts",
              "<sheetData><row>" + words("A1", "Host") + words("B1", "Price") + "</row><row>" +
                  words("A2", "dear") + "<c r=\"B2\"><v>200</v></c></row><row>" +
                  words("A3", "cheap") + value + "</row></sheetData>",
              ""}});
    }

    tests::FilesOfTest m_files;
};

void TestSheets::aSheetBecomesADecision()
{
    m_files.write(
        QStringLiteral("message_brokers.csv"),
        "Broker;Price, EUR/month;p99 [ms]\nWeight;30;70\nNATS;119,50;6-8\nKafka;150;n/a\n");
    const Run made = run(QStringLiteral("new --table message_brokers.csv -o d.steelyard"));
    QVERIFY2(made.code == 0, made.err.constData());
    const Run verdict = run(QStringLiteral("verdict d.steelyard --format json --samples 1000"));
    QVERIFY2(verdict.code == 0, verdict.err.constData());
    const QJsonObject root = QJsonDocument::fromJson(verdict.out).object();
    QCOMPARE(root[QStringLiteral("alternatives")].toArray().size(), 2);
    QCOMPARE(run(QStringLiteral("check d.steelyard")).code, 0);
}

void TestSheets::whatWasGuessedIsSaid()
{
    m_files.write(QStringLiteral("t.csv"), "Host;Price\nA;1,5\nB;a lot\nC;2,5\n");
    const Run made = run(QStringLiteral("new --table t.csv --title Hosts -o d.steelyard --force"));
    QVERIFY2(made.code == 0, made.err.constData());
    for (const char *said : {"Less is better: Price.", "Options are in rows", "cannot be read",
                             "“Price” heads a column"}) {
        QVERIFY2(made.err.contains(said), made.err.constData());
    }
}

void TestSheets::whatCannotBecomeADecisionIsSaid()
{
    m_files.write(QStringLiteral("t.csv"), "Host,Price\nA,1\n");
    const Run one = run(QStringLiteral("new --table t.csv -o e.steelyard"));
    QCOMPARE(one.code, 1);
    QVERIFY2(one.err.contains("Fewer than two options"), one.err.constData());
    QVERIFY(!QFile::exists(m_files.path(QStringLiteral("e.steelyard"))));
    QCOMPARE(run(QStringLiteral("new --table none.csv -o e.steelyard")).code, 1);
}

void TestSheets::newWithATableIsUsedRightly()
{
    m_files.write(QStringLiteral("t.csv"), "Host,Price\nA,1\nB,2\n");
    for (const char *wrong :
         {"new --table t.csv", "new --table t.csv --scenario x -o d.steelyard",
          "new --table t.csv --answer a=b -o d.steelyard", "new --table t.csv -o t.csv"}) {
        QCOMPARE(run(QString::fromLatin1(wrong)).code, 2);
    }
}

void TestSheets::spreadsheetsAreRanked()
{
    m_files.write(QStringLiteral("t.xlsx"), twoHosts("<c r=\"B3\"><f>B2/2</f><v>100</v></c>"));
    QCOMPARE(run(QStringLiteral("rank t.xlsx")).code, 1); // the first sheet is empty
    const Run ranked = run(QStringLiteral("rank t.xlsx --sheet hosts"));
    QVERIFY2(ranked.code == 0, ranked.err.constData());
    QVERIFY2(ranked.out.indexOf("cheap") < ranked.out.indexOf("dear"), ranked.out.constData());
    QVERIFY2(ranked.out.contains("There is no row @direction"), ranked.out.constData());
    QVERIFY2(ranked.out.contains("Less is better: Price."), ranked.out.constData());
}

void TestSheets::placesInSpreadsheetsAreCells()
{
    m_files.write(QStringLiteral("t.xlsx"), twoHosts("<c r=\"B3\" s=\"1\"><v>45000</v></c>"));
    const Run ranked = run(QStringLiteral("rank t.xlsx --sheet Hosts"));
    QCOMPARE(ranked.code, 1);
    QVERIFY2(ranked.err.contains("t.xlsx: error: B3: \"2023-03-15\" is a date, not a number."),
             ranked.err.constData());
}

void TestSheets::rowsInWordsAreRead()
{
    m_files.write(QStringLiteral("t.csv"),
                  "Host,Load,Speed\nWeight,3,1\nBetter,less,more\nA,1,1\nB,9,9\n");
    const Run ranked = run(QStringLiteral("rank t.csv --format json"));
    QVERIFY2(ranked.code == 0, ranked.err.constData());
    const QJsonObject root = QJsonDocument::fromJson(ranked.out).object();
    QCOMPARE(root[QStringLiteral("directions")].toArray().first().toString(),
             QStringLiteral("min"));
    QCOMPARE(root[QStringLiteral("weights")].toArray().first().toDouble(), 0.75);
    QVERIFY(ranked.out.contains("was read as @weight"));
}

void TestSheets::theAuditSaysWhatTheSumsHide()
{
    m_files.write(QStringLiteral("t.csv"),
                  "O,Price (EUR),Quality\nWeight,60,40\nA,100,60\nB,150,80\nC,1000,50\n");
    const Run audited = run(QStringLiteral("rank t.csv --audit"));
    QVERIFY2(audited.code == 0, audited.err.constData());
    for (const char *said : {"A hopeless option picks the winner", "Leave C out and A leads",
                             "What would change the winner:", "C: counted"}) {
        QVERIFY2(audited.out.contains(said), audited.out.constData());
    }
    const Run json = run(QStringLiteral("rank t.csv --audit --format json"));
    const QJsonObject root = QJsonDocument::fromJson(json.out).object();
    QVERIFY(!root[QStringLiteral("findings")].toArray().isEmpty());
    QCOMPARE(root[QStringLiteral("scores")].toArray().first()[QStringLiteral("name")].toString(),
             QStringLiteral("B"));
}

void TestSheets::judgesAndPartsAreWeighed()
{
    m_files.write(QStringLiteral("p.csv"),
                  "@judge,Anna,2\nprice,speed,8\n@judge,Ben\nprice,speed,1\n"
                  "@node,speed\np50,p99,1/3\n");
    const Run text = run(QStringLiteral("weights p.csv"));
    QVERIFY2(text.code == 0, text.err.constData());
    QVERIFY2(text.out.contains("Anna (weight 2)"), text.out.constData());
    const Run json = run(QStringLiteral("weights p.csv --format json"));
    const QJsonObject root = QJsonDocument::fromJson(json.out).object();
    QVERIFY(std::abs(root[QStringLiteral("weights")].toArray().first().toDouble() - 0.8) < 1e-9);
    const QJsonArray leaves = root[QStringLiteral("leaves")].toArray();
    QCOMPARE(leaves.size(), 3); // price, p50, p99
    QVERIFY(std::abs(leaves[2][QStringLiteral("weight")].toDouble() - 0.15) < 1e-9);
    double sum = 0;
    for (const QJsonValue &leaf : leaves) {
        sum += leaf[QStringLiteral("weight")].toDouble();
    }
    QVERIFY(std::abs(sum - 1) < 1e-9);
}

STEELYARD_TEST_GUILESS_MAIN(TestSheets)
#include "test_sheets.moc"
