// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/answer_sets.h"
#include "content/bundled.h"
#include "decision/evaluate.h"
#include "report/formats/markdown/markdown_writer.h"
#include "report/sections/build_report.h"
#include "storage/check_files.h"
#include "test_main.h"

#include <QRegularExpression>
#include <QTest>

using namespace steelyard;
using decision::Decision;
using decision::State;
using knowledge::Scenario;

// What holds for every base that the program carries, whatever it is about.
class TestEveryBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCleanOnTheDayOfItsReview_data() { bases(); }
    void isCleanOnTheDayOfItsReview();
    void translationTellsTheSameVersions_data() { bases(); }
    void translationTellsTheSameVersions();
    void casesAnswerEveryQuestionInItsTerms_data() { bases(); }
    void casesAnswerEveryQuestionInItsTerms();
    void casesEndInAVerdict_data() { bases(); }
    void casesEndInAVerdict();
    void nothingAnswered_isNotEnough_data() { bases(); }
    void nothingAnswered_isNotEnough();
    void everyOptionWinsSomewhere_data() { bases(); }
    void everyOptionWinsSomewhere();
    void whatTheTeamRunsSpeaksForIt_data() { bases(); }
    void whatTheTeamRunsSpeaksForIt();
    void reportsSayEveryOption_data() { bases(); }
    void reportsSayEveryOption();

private:
    static void bases()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : storage::bundledKnowledge()) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }
};

void TestEveryBase::isCleanOnTheDayOfItsReview()
{
    QFETCH(QString, id);
    const QString reviewed = QString::fromStdString(tests::bundledBase(id)->reviewedOn);
    QVERIFY(!reviewed.isEmpty());
    // What `steelyard check --strict` says on that day; it grows old by and by, and says so.
    const storage::CheckedFile checked = storage::checkFile(id, reviewed);
    for (const knowledge::Diagnostic &problem : checked.problems) {
        QFAIL(knowledge::toLine(problem).c_str());
    }
    QCOMPARE(checked.coverage.size(), 1u);
    QCOMPARE(checked.coverage[0].language, QStringLiteral("de"));
    QCOMPARE(checked.coverage[0].translated, checked.coverage[0].total);
}

// Numbers of releases change with the base, and a translation that is left behind shows old ones.
void TestEveryBase::translationTellsTheSameVersions()
{
    QFETCH(QString, id);
    const storage::KnowledgePointer base = tests::bundledBase(id);
    const storage::KnowledgePointer german = storage::loadKnowledge(id, "de").base;
    QVERIFY(german && german->alternatives.size() == base->alternatives.size());
    static const QRegularExpression number(QStringLiteral("[0-9]+(?:\\.[0-9]+)*"));
    const auto numbers = [](const std::string &text) {
        QStringList found;
        for (auto all = number.globalMatch(QString::fromStdString(text)); all.hasNext();) {
            found << all.next().captured();
        }
        return found;
    };
    for (std::size_t i = 0; i < base->alternatives.size(); ++i) {
        QCOMPARE(numbers(german->alternatives[i].versionSeen),
                 numbers(base->alternatives[i].versionSeen));
    }
}

void TestEveryBase::casesAnswerEveryQuestionInItsTerms()
{
    QFETCH(QString, id);
    const storage::KnowledgePointer base = tests::bundledBase(id);
    QVERIFY(!base->scenarios.empty());
    for (const Scenario &scenario : base->scenarios) {
        const Decision decision = tests::smallDecision(*base, scenario);
        for (const knowledge::Question &question : base->questions) {
            const bool isAsked = decision::isAsked(*base, question, decision);
            QVERIFY2(scenario.answers.contains(question.id) == isAsked,
                     (scenario.id + ": " + question.id).c_str());
        }
        for (const auto &[name, choices] : scenario.answers) {
            const std::size_t index = base->questionIndex(name);
            QVERIFY2(index != knowledge::KnowledgeBase::npos, name.c_str());
            const knowledge::Question &question = base->questions[index];
            QVERIFY(!choices.empty());
            QVERIFY(choices.size() <= static_cast<std::size_t>(maxChoices(question)));
            for (const std::string &choice : choices) {
                const bool known =
                    std::any_of(question.answers.begin(), question.answers.end(),
                                [&](const knowledge::Answer &a) { return a.id == choice; });
                QVERIFY2(known, (scenario.id + ": " + name + "/" + choice).c_str());
            }
        }
    }
}

void TestEveryBase::casesEndInAVerdict()
{
    QFETCH(QString, id);
    const storage::KnowledgePointer base = tests::bundledBase(id);
    for (const Scenario &scenario : base->scenarios) {
        const Decision decision = tests::smallDecision(*base, scenario);
        decision::Verdict verdict = decision::evaluate(*base, decision);
        QVERIFY(decision::addRobustness(verdict, *base));
        QVERIFY2(verdict.state() == State::Clear || verdict.state() == State::Leaning ||
                     verdict.state() == State::TooClose,
                 scenario.id.c_str());
        QVERIFY(!verdict.scores.reasons.empty());
        QVERIFY(verdict.scores.foundation.sources > 0);
    }
}

void TestEveryBase::nothingAnswered_isNotEnough()
{
    QFETCH(QString, id);
    const storage::KnowledgePointer base = tests::bundledBase(id);
    const Decision decision = tests::smallDecision(*base);
    QCOMPARE(decision::evaluate(*base, decision).state(), State::NotEnoughAnswers);
}

// On answers drawn by chance. Printed for those who change a base: who wins how often, and how
// often a rule speaks against the winner. In half of all cases it would be the rule or the weight
// that is wrong.
void TestEveryBase::everyOptionWinsSomewhere()
{
    constexpr int kSets = 3000;
    QFETCH(QString, id);
    const storage::KnowledgePointer base = tests::bundledBase(id);
    scoring::RandomStream random(20261130, 2);
    tests::Wins wins;
    int against = 0;
    for (int i = 0; i < kSets; ++i) {
        const Decision decision = tests::answeredByChance(*base, random);
        const decision::Scores scores = decision::evaluate(*base, decision).scores;
        ++wins[scores.winner];
        against += scores.conflicts.empty() ? 0 : 1;
    }
    qInfo("%s; a rule speaks against the winner in %.3f", tests::inWords(wins).c_str(),
          static_cast<double>(against) / kSets);
    for (const knowledge::Alternative &alternative : base->alternatives) {
        QVERIFY2(wins.contains(alternative.id), alternative.id.c_str());
    }
    QVERIFY(2 * against < kSets);
}

// Who leads while the team knows none of the options still leads when the team has run exactly that
// one: knowing something must not count for less than knowing nothing.
void TestEveryBase::whatTheTeamRunsSpeaksForIt()
{
    QFETCH(QString, id);
    const storage::KnowledgePointer base = tests::bundledBase(id);
    const std::string question =
        base->questionIndex("experience") != knowledge::KnowledgeBase::npos ? "experience" : "team";
    scoring::RandomStream random(20261130, 3);
    int seen = 0;
    for (int i = 0; i < 1000; ++i) {
        Decision decision = tests::answeredByChance(*base, random);
        decision.answers[question] = {decision::AnswerState::Chosen, {"none"}, {}};
        const std::string winner = decision::evaluate(*base, decision).scores.winner;
        if (winner.empty()) {
            continue;
        }
        chosen(decision.answers[question]) = {winner};
        QCOMPARE(decision::evaluate(*base, decision).scores.winner, winner);
        ++seen;
    }
    QVERIFY(seen > 500);
}

void TestEveryBase::reportsSayEveryOption()
{
    QFETCH(QString, id);
    const storage::KnowledgePointer base = tests::bundledBase(id);
    for (const Scenario &scenario : base->scenarios) {
        const Decision decision = tests::smallDecision(*base, scenario);
        decision::Verdict verdict = decision::evaluate(*base, decision);
        QVERIFY(decision::addRobustness(verdict, *base));
        QVERIFY(decision::addSensitivity(verdict, *base));
        const QByteArray report =
            report::writeMarkdown(report::buildReport(*base, decision, verdict));
        for (const knowledge::Alternative &alternative : base->alternatives) {
            QVERIFY2(report.contains(alternative.name.c_str()), alternative.name.c_str());
        }
    }
}

STEELYARD_TEST_MAIN(TestEveryBase)
#include "test_every_base.moc"
