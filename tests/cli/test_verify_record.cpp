// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "decision/evaluate.h"
#include "report/formats/markdown/adr_file.h"
#include "report/formats/report_file.h"
#include "report/sections/build_report.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// What `steelyard verify` says of a decision record in Markdown.
class TestVerifyRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameDecision_isRight();
    void anotherCountry_isRight();
    void recordWithoutLocale_isRight();
    void additions_areTold();
    void additionsElsewhere_areNamed();
    void decisionNearby_isFound();
    void changedDecision_isNamed();
    void otherDecision_isNamed();
    void changedLine_isNamed();
    void changedLineWithNewSums_isNamed();
    void whatWasDecidedSince_isNamed();
    void everyLanguageAndMark_isRight();
    void recordWithoutFingerprint_isRefused();
    void missingFiles_areSaid();

private:
    struct Run
    {
        int code = -1;
        QString out;
        QString err;
    };
    [[nodiscard]] static Run verify(const QStringList &files);
    void write(const decision::Decision &decision, const QString &file) const;
    [[nodiscard]] report::Report reportNow() const;
    [[nodiscard]] QByteArray record() const;
    void replace(const char *before, const char *after) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    storage::KnowledgePointer m_base;
    decision::Decision m_decision;
    QString m_file;
    QString m_record;
};

void TestVerifyRecord::init()
{
    useLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_base = storage::loadKnowledge(QStringLiteral("python-web-frameworks"), {}).base;
    QVERIFY(m_base);
    m_decision = decision::newDecision(*m_base, m_base->scenarios.front(), "2026-11-20");
    m_file = m_folder->filePath(QStringLiteral("one.steelyard"));
    m_record = m_folder->filePath(QStringLiteral("adr/0001.md"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("adr")));
    write(m_decision, m_file);
    QVERIFY(!report::writeReportFile(reportNow(), m_record));
}

report::Report TestVerifyRecord::reportNow() const
{
    decision::Verdict verdict = decision::evaluate(*m_base, m_decision);
    if (!decision::addRobustness(verdict, *m_base) || !decision::addSensitivity(verdict, *m_base)) {
        qFatal("the decision of this test is not weighed to the end");
    }
    return report::buildReport(*m_base, m_decision, verdict);
}

void TestVerifyRecord::write(const decision::Decision &decision, const QString &file) const
{
    QVERIFY(!storage::saveDecision(decision, file));
}

TestVerifyRecord::Run TestVerifyRecord::verify(const QStringList &files)
{
    Run run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    cli::Console console{out, err};
    run.code = cli::run(QStringList{QStringLiteral("verify")} + files, console);
    return run;
}

QByteArray TestVerifyRecord::record() const
{
    QFile file(m_record);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestVerifyRecord::replace(const char *before, const char *after) const
{
    QByteArray text = record();
    QVERIFY(text.contains(before));
    QVERIFY(!storage::saveBytes(text.replace(before, after), m_record));
}

void TestVerifyRecord::sameDecision_isRight()
{
    const Run run = verify({m_record, m_file});
    QVERIFY2(run.out.contains(QStringLiteral("The record says what ")),
             qPrintable(run.out + run.err));
    QCOMPARE(run.code, 0);
}

// Written in Britain, looked at in Austria and where no country is set.
void TestVerifyRecord::anotherCountry_isRight()
{
    QVERIFY(record().contains("\nlocale: en_GB\n"));
    for (const QLocale &locale : {QLocale(QLocale::German, QLocale::Austria), QLocale::c()}) {
        useLanguage(locale);
        const Run run = verify({m_record, m_file});
        QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    }
}

// As an earlier version wrote it.
void TestVerifyRecord::recordWithoutLocale_isRight()
{
    report::Report report = reportNow();
    report.setup.locale.clear();
    QVERIFY(QFile::remove(m_record));
    QVERIFY(!report::writeReportFile(report, m_record));
    QVERIFY(!record().contains("locale:"));
    const Run run = verify({m_record, m_file});
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
}

void TestVerifyRecord::additions_areTold()
{
    replace("<!-- additions: context -->\n", "<!-- additions: context -->\nOne.\nTwo.\n");
    const auto line = record().left(record().indexOf("One.")).count('\n') + 1;
    const Run run = verify({m_record, m_file});
    QVERIFY2(run.out.contains(QStringLiteral("What people added was not looked at: lines %1 to %2.")
                                  .arg(line)
                                  .arg(line + 1)),
             qPrintable(run.out + run.err));
    QCOMPARE(run.code, 0);
}

// What stands between marks of somebody's own would pass for what the program says.
void TestVerifyRecord::additionsElsewhere_areNamed()
{
    replace("\n## Decision Outcome\n",
            "\n<!-- additions: x -->\nChosen: Flask.\n<!-- end of additions -->\n"
            "\n## Decision Outcome\n");
    const auto line = record().left(record().indexOf("<!-- additions: x")).count('\n') + 1;
    const Run run = verify({m_record, m_file});
    QVERIFY2(run.out.contains(QStringLiteral("Line %1 of the record is not").arg(line)),
             qPrintable(run.out + run.err));
    QCOMPARE(run.code, 1);
}

void TestVerifyRecord::decisionNearby_isFound()
{
    decision::Decision other = m_decision;
    other.id = std::string(32, 'a');
    write(other, m_folder->filePath(QStringLiteral("another.steelyard")));
    const Run run = verify({m_record});
    QVERIFY2(run.out.contains(QStringLiteral("one.steelyard says")), qPrintable(run.out + run.err));
    QCOMPARE(run.code, 0);
}

void TestVerifyRecord::changedDecision_isNamed()
{
    m_decision.seed += 1;
    write(m_decision, m_file);
    const Run run = verify({m_record, m_file});
    QVERIFY2(run.out.contains(QStringLiteral("is not what the record was written from")),
             qPrintable(run.out));
    QCOMPARE(run.code, 1);
}

void TestVerifyRecord::otherDecision_isNamed()
{
    m_decision.id = std::string(32, 'b');
    write(m_decision, m_file);
    const Run run = verify({m_record, m_file});
    QVERIFY2(run.out.contains(QStringLiteral("The record is of another decision")),
             qPrintable(run.out));
    QCOMPARE(run.code, 1);
}

void TestVerifyRecord::changedLine_isNamed()
{
    replace("Django", "Flask");
    const Run run = verify({m_record, m_file});
    QVERIFY2(run.out.contains(QStringLiteral("was changed or added by hand: “")) &&
                 run.out.contains(QStringLiteral("Flask")),
             qPrintable(run.out));
    QCOMPARE(run.code, 1);
}

void TestVerifyRecord::changedLineWithNewSums_isNamed()
{
    QByteArray text = record();
    text.truncate(text.lastIndexOf("\n<!-- as written:"));
    QVERIFY(text.contains("Chosen option: "));
    text.replace("Chosen option: ", "Chosen option, surely: ");
    QVERIFY(!storage::saveBytes(report::withSums(text), m_record));
    const Run run = verify({m_record, m_file});
    QVERIFY2(run.out.contains(QStringLiteral("is not what this program writes of the decision: "
                                             "“Chosen option, surely: ")),
             qPrintable(run.out));
    QCOMPARE(run.code, 1);
}

void TestVerifyRecord::whatWasDecidedSince_isNamed()
{
    m_decision.record.chosen = "flask";
    m_decision.record.reason = "We know it.";
    write(m_decision, m_file);
    const Run run = verify({m_record, m_file});
    QVERIFY2(run.out.contains(QStringLiteral("is not what this program writes of the decision")),
             qPrintable(run.out));
    QCOMPARE(run.code, 1);
}

void TestVerifyRecord::everyLanguageAndMark_isRight()
{
    for (const QString &language : availableLanguages()) {
        useLanguage(QLocale(language));
        const auto base =
            storage::loadKnowledge(QStringLiteral("python-web-frameworks"), languageInUse()).base;
        decision::Verdict verdict = decision::evaluate(*base, m_decision);
        QVERIFY(decision::addRobustness(verdict, *base) &&
                decision::addSensitivity(verdict, *base));
        report::ReportOptions options;
        options.draft = language == QStringLiteral("de");
        options.confidential = language == QStringLiteral("fr");
        QVERIFY(QFile::remove(m_record));
        QVERIFY(!report::writeReportFile(report::buildReport(*base, m_decision, verdict, options),
                                         m_record));
        useLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const Run run = verify({m_record, m_file});
        QVERIFY2(run.out.contains(QStringLiteral("The record says what ")),
                 qPrintable(language + run.out + run.err));
        QCOMPARE(run.code, 0);
    }
}

void TestVerifyRecord::recordWithoutFingerprint_isRefused()
{
    replace("\nfingerprint: ", "\nfinger: ");
    const Run run = verify({m_record, m_file});
    QVERIFY2(run.err.contains(QStringLiteral("does not say of which decision")),
             qPrintable(run.err));
    QCOMPARE(run.code, 1);
}

void TestVerifyRecord::missingFiles_areSaid()
{
    QVERIFY(QFile::remove(m_file));
    QVERIFY(verify({m_record}).err.contains(QStringLiteral("is not near it")));
    QCOMPARE(verify({m_record, m_file}).code, 1);
    QVERIFY(QFile::remove(m_record));
    QVERIFY(verify({m_record}).err.contains(QStringLiteral("cannot be read")));
    QCOMPARE(verify({m_file, m_file}).code, 2);
}

STEELYARD_TEST_MAIN(TestVerifyRecord)
#include "test_verify_record.moc"
