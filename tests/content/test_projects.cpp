// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundled.h"
#include "decision/evaluate.h"
#include "decision/flips.h"
#include "decision/use_rules.h"
#include "storage/knowledge_bases.h"
#include "test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;

// Whole projects over all bases, each with the option or the honest tie that an architect would
// accept, and why (tests/data/projects).
class TestProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAdvisedAsAnArchitectWould_data() { projects(); }
    void isAdvisedAsAnArchitectWould();
    void isToldOnlyWhatWasSaid_data() { projects(); }
    void isToldOnlyWhatWasSaid();
    void everyFlipFlips_data() { projects(); }
    void everyFlipFlips();

private:
    static void projects();
    [[nodiscard]] static Decision decisionOf(const knowledge::KnowledgeBase &base,
                                             const QJsonObject &project);
    [[nodiscard]] static bool isGiven(const Decision &decision,
                                      const decision::AnswerReference &answer);
};

void TestProjects::projects()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QJsonObject>("project");
    QFile file(QStringLiteral(STEELYARD_TEST_DATA "/projects/projects.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    int count = 0;
    for (const QString &id : storage::bundledKnowledge()) {
        for (const QJsonValue project : all.value(id).toArray()) {
            QTest::newRow(qPrintable(project[QStringLiteral("id")].toString()))
                << id << project.toObject();
            ++count;
        }
    }
    QVERIFY(count >= 142);
}

Decision TestProjects::decisionOf(const knowledge::KnowledgeBase &base, const QJsonObject &project)
{
    Decision decision = tests::smallDecision(base);
    const QStringList answers = project.value(QStringLiteral("answers")).toString().split(u' ');
    for (const QString &pair : answers) {
        decision::GivenAnswer given{AnswerState::Chosen, {}, {}};
        for (const QString &choice : pair.section(u'=', 1).split(u',')) {
            chosen(given).push_back(choice.toStdString());
        }
        decision.answers[pair.section(u'=', 0, 0).toStdString()] = std::move(given);
    }
    return decision;
}

bool TestProjects::isGiven(const Decision &decision, const decision::AnswerReference &answer)
{
    const std::vector<std::string> &choices = chosen(decision.answer(answer.question));
    return std::find(choices.begin(), choices.end(), answer.answer) != choices.end();
}

void TestProjects::isAdvisedAsAnArchitectWould()
{
    QFETCH(QString, base);
    QFETCH(QJsonObject, project);
    const storage::KnowledgePointer known = tests::bundledBase(base);
    const Decision decision = decisionOf(*known, project);
    for (const auto &[id, given] : decision.answers) {
        const std::size_t question = known->questionIndex(id);
        QVERIFY2(question != knowledge::KnowledgeBase::npos, id.c_str());
        QVERIFY2(decision::isAsked(*known, known->questions[question], decision), id.c_str());
        for (const std::string &choice : chosen(given)) {
            const auto &answers = known->questions[question].answers;
            QVERIFY2(std::any_of(answers.begin(), answers.end(),
                                 [&](const auto &answer) { return answer.id == choice; }),
                     (id + '/' + choice).c_str());
        }
    }
    decision::Verdict verdict = decision::evaluate(*known, decision);
    QVERIFY(decision::addRobustness(verdict, *known));
    const QString winner = QString::fromStdString(verdict.scores.winner);
    const QJsonArray accepted = project.value(QStringLiteral("accept")).toArray();
    QVERIFY2(accepted.contains(winner), qPrintable(winner));
    // Who comes first most often is one of them too, or nobody would call the verdict honest.
    const std::string &often = verdict.firstMoreOften();
    QVERIFY2(often.empty() || accepted.contains(QString::fromStdString(often)), often.c_str());
    if (project.value(QStringLiteral("notClear")).toBool()) {
        QVERIFY(verdict.state() != decision::State::Clear);
    }
    if (winner == project.value(QStringLiteral("conflict")).toString()) {
        QVERIFY(!verdict.scores.conflicts.empty());
    }
}

void TestProjects::isToldOnlyWhatWasSaid()
{
    QFETCH(QString, base);
    QFETCH(QJsonObject, project);
    const storage::KnowledgePointer known = tests::bundledBase(base);
    const Decision decision = decisionOf(*known, project);
    const decision::Verdict verdict = decision::evaluate(*known, decision);
    for (const decision::AlternativeResult &option : verdict.scores.alternatives) {
        // Nobody is left out by a question that was not asked.
        for (const decision::Exclusion &exclusion : option.exclusions) {
            QVERIFY2(!exclusion.answers.empty(), option.id.c_str());
            for (const decision::AnswerReference &answer : exclusion.answers) {
                QVERIFY2(isGiven(decision, answer), answer.question.c_str());
            }
        }
        for (const bool avoid : {false, true}) {
            for (const auto &fitting : decision::fittingRules(*known, decision, option.id, avoid)) {
                const knowledge::UseRule &rule = known->useRules[fitting.rule];
                QVERIFY2(fitting.answers.size() >= std::max<std::size_t>(1, rule.allOf.size()),
                         rule.text.c_str());
                for (const decision::AnswerReference &answer : fitting.answers) {
                    QVERIFY2(isGiven(decision, answer), rule.text.c_str());
                }
            }
        }
    }
}

// Also where an answer decides what else is asked.
void TestProjects::everyFlipFlips()
{
    QFETCH(QString, base);
    QFETCH(QJsonObject, project);
    const storage::KnowledgePointer known = tests::bundledBase(base);
    const Decision decision = decisionOf(*known, project);
    const decision::Verdict verdict = decision::evaluate(*known, decision);
    for (const decision::Flip &flip : decision::answerFlips(*known, verdict, {2, 300, {}, {}})) {
        Decision changed = decision;
        QString told;
        for (const decision::AnswerChange &change : flip.changes) {
            changed.answers[change.question] = {change.state, change.to, {}};
            told += QString::fromStdString(change.question) + u' ';
        }
        const decision::Verdict after = decision::evaluate(*known, changed);
        QVERIFY2(after.scores.winner == flip.winner, qPrintable(told));
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestProjects)
#include "test_projects.moc"
