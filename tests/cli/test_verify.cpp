// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "decision/evaluate.h"
#include "report/formats/pdf/pdf_writer.h"
#include "report/record/verdict_record.h"
#include "report/sections/build_report.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

static const auto kIsRight =
    QStringLiteral("The decision inside is right, and so is all that is shown.");

// What `steelyard verify` says of reports made here and changed.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameReport_isRight();
    void changedVerdict_isNamed();
    void noWinner_isSaid();
    void otherKnowledge_isNamed();
    void reportWithoutRecord_isSaid();
    void german_isSpoken();
    void ownKnowledge_comesAlong();
    void withoutKnowledge_nothingIsMissed();
    void forgedKnowledge_isNamed();

private:
    struct Run
    {
        int code = -1;
        QString out;
        QString err;
    };
    [[nodiscard]] Run verify(const report::Report &report) const;
    [[nodiscard]] static Run verifyFile(const QString &file);
    [[nodiscard]] static Run run(const QString &command, const QString &file);

    QTemporaryDir m_folder;
    report::Report m_report;
    report::VerdictRecord m_record;
};

void TestVerify::init()
{
    useLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto base = storage::loadKnowledge(QStringLiteral("python-web-frameworks")).base;
    QVERIFY(base);
    const decision::Decision decision =
        decision::newDecision(*base, base->scenarios.front(), "2026-11-20");
    decision::Verdict verdict = decision::evaluate(*base, decision);
    QVERIFY(decision::addRobustness(verdict, *base));
    QVERIFY(decision::addSensitivity(verdict, *base));
    report::ReportOptions options;
    options.parts = report::Parts{report::Part::Decision};
    m_report = report::buildReport(*base, decision, verdict, options);
    m_record = report::verdictRecordOf(*base, decision, verdict);
    QCOMPARE(m_record.winner, "django");
}

TestVerify::Run TestVerify::verify(const report::Report &report) const
{
    const QString file = m_folder.filePath(QStringLiteral("report.pdf"));
    return storage::saveBytes(report::pdfBytes(report), file) ? Run() : verifyFile(file);
}

TestVerify::Run TestVerify::verifyFile(const QString &file)
{
    return run(QStringLiteral("verify"), file);
}

TestVerify::Run TestVerify::run(const QString &command, const QString &file)
{
    Run run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    cli::Console console{out, err};
    run.code = cli::run({command, file}, console);
    return run;
}

void TestVerify::sameReport_isRight()
{
    const Run run = verify(m_report);
    QCOMPARE(run.err, QString());
    QVERIFY2(run.out.contains(kIsRight), qPrintable(run.out));
    QVERIFY2(run.out.contains(m_report.shortFingerprint), qPrintable(run.out));
    QCOMPARE(run.code, 0);
}

void TestVerify::changedVerdict_isNamed()
{
    m_record.winner = QStringLiteral("fastapi");
    m_record.state = QStringLiteral("too-close");
    m_record.values[QStringLiteral("flask")] = 9.9;
    m_report.record = report::write(m_record);
    const Run run = verify(m_report);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains("The verdict has changed:"), qPrintable(run.out));
    QVERIFY2(run.out.contains("- First is Django now, was FastAPI."), qPrintable(run.out));
    QVERIFY2(run.out.contains("now, was Too close to call."), qPrintable(run.out));
    QVERIFY2(run.out.contains("- Flask: value "), qPrintable(run.out));
    QVERIFY2(run.out.contains(", was 9.90."), qPrintable(run.out));
}

void TestVerify::noWinner_isSaid()
{
    m_record.winner.clear();
    m_report.record = report::write(m_record);
    const Run run = verify(m_report);
    QVERIFY2(run.out.contains("- First is Django now; none was."), qPrintable(run.out));
    QCOMPARE(run.code, 1);
}

void TestVerify::otherKnowledge_isNamed()
{
    m_record.knowledge.version = "0.1";
    m_report.record = report::write(m_record);
    const Run run = verify(m_report);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains("The verdict is the same; this has changed:"), qPrintable(run.out));
    QVERIFY2(run.out.contains(", had 0.1."), qPrintable(run.out));
}

void TestVerify::reportWithoutRecord_isSaid()
{
    for (const char *record : {"", "rubbish", "{}"}) {
        m_report.record = record;
        const Run run = verify(m_report);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("holds no verdict to compare with"), qPrintable(run.err));
    }
}

void TestVerify::german_isSpoken()
{
    useLanguage(QLocale(QLocale::German));
    m_record.winner = QStringLiteral("fastapi");
    m_report.record = report::write(m_record);
    const Run run = verify(m_report);
    QVERIFY2(!run.out.contains("was FastAPI") && run.out.contains("FastAPI"), qPrintable(run.out));
    QVERIFY2(!run.out.contains("Fingerprint"), qPrintable(run.out));
}

void TestVerify::ownKnowledge_comesAlong()
{
    // A base of one's own that this computer does not have: the report's copy is computed with.
    QFile small(QStringLiteral(STEELYARD_TEST_DATA "/knowledge/small.json"));
    QVERIFY(small.open(QIODevice::ReadOnly));
    const QString file = m_folder.filePath(QStringLiteral("own.json"));
    QVERIFY(!storage::saveBytes(small.readAll(), file));
    storage::KnowledgeResult own = storage::loadKnowledge(file);
    QVERIFY(own.base);
    QVERIFY(QFile::remove(file));
    decision::Decision decision = decision::newDecision(*own.base, "Coffee", "2026-11-20");
    decision.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    decision.knowledgeCopy = own.copy;
    decision::Verdict verdict = decision::evaluate(*own.base, decision);
    QVERIFY(decision::addRobustness(verdict, *own.base));
    QVERIFY(decision::addSensitivity(verdict, *own.base));
    report::ReportOptions options;
    options.parts = report::Parts{report::Part::Decision};
    const Run run = verify(report::buildReport(*own.base, decision, verdict, options));
    QVERIFY2(run.out.contains(kIsRight), qPrintable(run.out + run.err));
    QVERIFY2(run.err.contains("the copy inside the decision is used"), qPrintable(run.err));
    QCOMPARE(run.code, 0);
}

void TestVerify::withoutKnowledge_nothingIsMissed()
{
    const Run run = verifyFile(QStringLiteral(STEELYARD_EXAMPLES "/message-broker.steelyard"));
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains(u"Made without a knowledge base"), qPrintable(run.out));
    QVERIFY(!run.out.contains(u"of that name"));
}

void TestVerify::forgedKnowledge_isNamed()
{
    QFile bundled(QStringLiteral(":/knowledge/python-web-frameworks.json"));
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    const QByteArray original = bundled.readAll();
    QByteArray text = original;
    text.replace("\"reviewedOn\": \"2026", "\"reviewedOn\": \"2025");
    QVERIFY(text != original);
    const QString file = m_folder.filePath(QStringLiteral("forged.json"));
    QVERIFY(!storage::saveBytes(text, file));
    const storage::KnowledgeResult forged = storage::loadKnowledge(file);
    QVERIFY(forged.base);
    decision::Decision decision =
        decision::newDecision(*forged.base, forged.base->scenarios.front(), "2026-11-20");
    decision.knowledgeCopy = forged.copy;
    // Whether the hash that is named fits what is inside, or is the bundled base's, or any.
    for (const std::string &named :
         {forged.base->hash, std::string(64, 'f'),
          storage::loadKnowledge(QStringLiteral("python-web-frameworks")).base->hash}) {
        decision.knowledge.hash = named;
        const QString saved = m_folder.filePath(QStringLiteral("forged.steelyard"));
        QVERIFY(!storage::saveDecision(decision, saved));
        const Run run = verifyFile(saved);
        QVERIFY2(run.out.contains("python-web-frameworks"), qPrintable(run.out));
        QVERIFY2(!run.out.contains("this program has."), qPrintable(run.out));
        QCOMPARE(run.code, 1);
        const Run weighed = TestVerify::run(QStringLiteral("verdict"), saved);
        const QString doubt = QStringLiteral("The ratings are not those of the knowledge base");
        QCOMPARE(weighed.err.contains(doubt), run.out.contains(doubt));
        QVERIFY(weighed.err.contains(doubt) || named != forged.base->hash);

        decision::Verdict verdict = decision::evaluate(*forged.base, decision);
        QVERIFY(decision::addRobustness(verdict, *forged.base));
        report::ReportOptions options;
        options.parts = report::Parts{report::Part::Decision};
        const Run report = verify(report::buildReport(*forged.base, decision, verdict, options));
        QVERIFY2(report.out.contains("python-web-frameworks"), qPrintable(report.out));
        QVERIFY2(!report.out.contains(kIsRight), qPrintable(report.out));
        QCOMPARE(report.code, 1);
    }
}

STEELYARD_TEST_MAIN(TestVerify)
#include "test_verify.moc"
