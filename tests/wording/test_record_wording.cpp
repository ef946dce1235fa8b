// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "wording/record_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;

// What is said of a choice: a few words on its card and a sentence beside the verdict, which must
// not say different things.
class TestRecordWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardAndSentenceAgree_data();
    void cardAndSentenceAgree();
    void reasonIsAskedForInTheSameWords();

private:
    struct Opened
    {
        storage::KnowledgePointer base;
        decision::Decision decision;
        decision::Verdict verdict;
    };
    static Opened open(const char *example)
    {
        (void)storage::bundledKnowledge(); // loads the resources
        auto opened = storage::openDecision(
            QStringLiteral(":/examples/%1.steelyard").arg(QLatin1String(example)));
        if (!opened.decision || !opened.base) {
            qFatal("no example %s", example);
        }
        decision::Verdict verdict = decision::evaluate(*opened.base, *opened.decision);
        if (!decision::addRobustness(verdict, *opened.base)) {
            qFatal("no shares");
        }
        return {opened.base, *opened.decision, verdict};
    }
    struct Said
    {
        QString note;
        QString sentence;
        QString lacking;
    };
    // Of the alternative on a rank, chosen without a reason.
    static Said said(const char *example, const std::string &alternative)
    {
        const Opened opened = open(example);
        decision::Decision chosen = opened.decision;
        chosen.record = {};
        chosen.record.chosen = alternative;
        const RecordWording words(*opened.base, chosen, opened.verdict);
        return {words.agreementNote(alternative), words.agreement(), words.lackingReason()};
    }
};

void TestRecordWords::cardAndSentenceAgree_data()
{
    QTest::addColumn<QByteArray>("example");
    for (const char *example :
         {"clear", "leaning", "too-close", "not-enough-answers", "no-feasible"}) {
        QTest::newRow(example) << QByteArray(example);
    }
}

void TestRecordWords::cardAndSentenceAgree()
{
    QFETCH(const QByteArray, example);
    const Opened opened = open(example.constData());
    const State state = opened.verdict.state();
    int level = 0;
    int matching = 0;
    for (const std::string &alternative : opened.decision.alternatives) {
        const Said words = said(example.constData(), alternative);
        const QString both = words.note + QStringLiteral(" / ") + words.sentence;
        const bool isLevel = words.sentence.contains(QStringLiteral("is one of the two"));
        QVERIFY2(words.note.contains(QStringLiteral("too close to call")) == isLevel,
                 qPrintable(both));
        QVERIFY2((words.note == u"matches the verdict") ==
                     words.sentence.contains(QStringLiteral("matches")),
                 qPrintable(both));
        QVERIFY2((words.note == u"left out") ==
                     words.sentence.contains(QStringLiteral("leaves your choice out")),
                 qPrintable(both));
        QVERIFY2((words.note == u"needs a reason" || words.note == u"left out") ==
                     !words.lacking.isEmpty(),
                 qPrintable(both));
        level += isLevel ? 1 : 0;
        matching += words.note == u"matches the verdict" ? 1 : 0;
        if (state == State::TooClose) { // there is no verdict for anyone
            QVERIFY2(!words.sentence.contains(QStringLiteral("the verdict is for")),
                     qPrintable(both));
        }
    }
    QCOMPARE(level, state == State::TooClose ? 2 : 0);
    QCOMPARE(matching, state == State::Clear || state == State::Leaning ? 1 : 0);
}

void TestRecordWords::reasonIsAskedForInTheSameWords()
{
    const Opened close = open("too-close");
    std::string third;
    for (const auto &alternative : close.verdict.scores.alternatives) {
        if (alternative.exclusions.empty() && alternative.id != close.verdict.scores.winner &&
            alternative.id != close.verdict.scores.runnerUp) {
            third = alternative.id;
        }
    }
    QVERIFY(!third.empty());
    const Said words = said("too-close", third);
    QVERIFY(words.sentence.contains(QStringLiteral("not one of the two")));
    QVERIFY(words.lacking.contains(QStringLiteral("not one of the two")));
    const Opened open = TestRecordWords::open("not-enough-answers");
    const Said early = said("not-enough-answers", open.decision.alternatives[0]);
    QVERIFY(early.lacking.contains(QStringLiteral("no verdict")));
    QVERIFY(early.sentence.contains(QStringLiteral("no verdict")));
}

STEELYARD_TEST_GUILESS_MAIN(TestRecordWords)
#include "test_record_wording.moc"
