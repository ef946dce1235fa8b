// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/answer_sets.h"
#include "content/bundled.h"
#include "decision/evaluate.h"
#include "decision/use_rules.h"
#include "test_main.h"

#include <QTest>

#include <set>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using knowledge::Alternative;
using knowledge::Scenario;

// That the questions about relational databases lead where the databases' own documents say they
// are at home, and not all to one place.
class TestDatabaseVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseLeadsHome_data();
    void caseLeadsHome();
    void projectIsAdvisedAsAnArchitectWould_data();
    void projectIsAdvisedAsAnArchitectWould();
    void caseFiresNoRuleAgainstItsWinner();
    void randomSetsDoNotAllGoOneWay();
    void everyOptionWinsPlausibleSetsOfACase();

private:
    const storage::KnowledgePointer m_base =
        tests::bundledBase(QStringLiteral("relational-databases"));
};

void TestDatabaseVerdicts::caseLeadsHome_data()
{
    QTest::addColumn<QString>("home");
    const std::pair<const char *, const char *> homes[] = {
        {"app", "sqlite"},          {"analysis", "duckdb"}, {"product", "postgresql"},
        {"tenants", "postgresql"},  {"shop", "mysql"},      {"records", "mariadb"},
        {"corporate", "sqlserver"}, {"tool", "sqlite"}};
    for (const auto &[scenario, home] : homes) {
        QTest::newRow(scenario) << QString::fromLatin1(home);
    }
    QCOMPARE(m_base->scenarios.size(), std::size(homes));
}

void TestDatabaseVerdicts::caseLeadsHome()
{
    QFETCH(QString, home);
    const std::size_t index = m_base->scenarioIndex(QTest::currentDataTag());
    QVERIFY(index != knowledge::KnowledgeBase::npos);
    const Decision decision = tests::smallDecision(*m_base, m_base->scenarios[index]);
    decision::Verdict verdict = decision::evaluate(*m_base, decision);
    QCOMPARE(QString::fromStdString(verdict.scores.winner), home);
    QVERIFY(decision::addRobustness(verdict, *m_base));
    const std::size_t row = m_base->alternativeIndex(verdict.scores.winner);
    for (const decision::AlternativeResult &other : verdict.scores.alternatives) {
        if (other.exclusions.empty()) {
            QVERIFY(verdict.shares(other.id).rankAcceptability[0] <=
                    verdict.robustness->shares[row].rankAcceptability[0]);
        }
    }
}

// Whole projects, with what an experienced architect would say and why. Two names are an honest
// tie.
void TestDatabaseVerdicts::projectIsAdvisedAsAnArchitectWould_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QStringList>("advised");
    const auto row = [](const char *name, const char *advised, const char *answers) {
        QTest::newRow(name) << QString::fromLatin1(answers)
                            << QString::fromLatin1(advised).split(u'|');
    };
    // Many users, steady releases and no wish to be bound: the general server.
    row("startup's web application", "postgresql",
        "place=cloud work=records,pages writers=many outage=minutes size=machine licence=free "
        "existing=none rules=both loss=moment change=running secret=nothing life=always "
        "operate=provider team=none "
        "residency=any");
    // No network, no administrator, ten years in a cabinet.
    row("gateway in the field", "sqlite",
        "place=device work=state writers=one outage=day size=small licence=any existing=none "
        "rules=program loss=none change=rarely secret=nothing life=decade operate=nobody "
        "team=none");
    // It must travel inside the product, and one user writes.
    row("accounting sold as a desktop program", "sqlite",
        "place=device work=records writers=one outage=day size=small licence=ship existing=none "
        "rules=both loss=day change=pause secret=nothing life=decade operate=nobody team=none");
    // The same, but it adds up millions of rows.
    row("analysis sold as a desktop program", "duckdb",
        "place=device work=reports writers=one outage=day size=machine licence=ship "
        "existing=none rules=program loss=none change=rarely secret=nothing life=short "
        "operate=nobody team=none");
    // One author, one machine.
    row("blog on a small server", "sqlite",
        "place=one work=pages writers=one outage=day size=small licence=free existing=none "
        "rules=program loss=day change=pause secret=nothing life=always operate=nobody "
        "team=none");
    // The program decides; both run it, and the smaller needs are MariaDB's.
    row("content system made for MySQL", "mariadb|mysql",
        "place=one work=pages writers=few outage=day size=small licence=free existing=mysql "
        "rules=program loss=day change=pause secret=nothing life=years operate=developers "
        "team=mariadb");
    // Geography, and rules that hold for several offices' programs.
    row("map of a city", "postgresql",
        "place=several work=search,records writers=few outage=hours size=machine licence=free "
        "existing=none rules=database loss=day change=pause secret=roles life=years "
        "operate=developers team=none "
        "residency=any");
    // The disk's encryption is not accepted, and open source is the rule.
    row("patients' data in a hospital", "mariadb",
        "place=several work=records writers=many outage=minutes size=machine licence=free "
        "existing=none rules=both loss=moment change=pause secret=encrypted life=years "
        "operate=administrators team=none "
        "residency=any");
    // Contract, audit, history in SQL and those who run it; the other guards data as well.
    row("ledger of a bank", "sqlserver",
        "place=several work=records writers=hundreds outage=seconds size=machine "
        "licence=contract existing=none rules=database loss=history change=pause "
        "secret=audited life=decade operate=administrators team=sqlserver "
        "residency=any");
    // Without the contract the tie is broken.
    row("ledger on open source", "postgresql",
        "place=several work=records writers=hundreds outage=seconds size=machine licence=free "
        "existing=none rules=database loss=moment change=pause secret=audited life=years "
        "operate=administrators team=postgresql "
        "residency=any");
    // A handful of people on one machine: either does, and the team knows both.
    row("internal tool of five people", "postgresql|sqlite",
        "place=one work=records writers=few outage=day size=small licence=free "
        "existing=several rules=both loss=day change=pause secret=nothing life=always "
        "operate=developers team=postgresql,sqlite");
    // Several want reports from one place; with a server of its own DuckDB comes near.
    row("shared reporting server", "postgresql|duckdb",
        "place=several work=reports writers=few outage=day size=machine licence=free "
        "existing=none rules=program loss=none change=pause secret=roles life=always "
        "operate=developers team=none "
        "residency=any");
}

void TestDatabaseVerdicts::projectIsAdvisedAsAnArchitectWould()
{
    QFETCH(QString, answers);
    QFETCH(QStringList, advised);
    Decision decision = tests::smallDecision(*m_base);
    for (const QString &pair : answers.split(u' ')) {
        std::vector<std::string> choices;
        for (const QString &choice : pair.section(u'=', 1).split(u',')) {
            choices.push_back(choice.toStdString());
        }
        decision.answers[pair.section(u'=', 0, 0).toStdString()] = {
            AnswerState::Chosen, choices, {}};
    }
    for (const knowledge::Question &question : m_base->questions) {
        QCOMPARE(decision.answers.contains(question.id),
                 decision::isAsked(*m_base, question, decision));
    }
    const decision::Verdict verdict = decision::evaluate(*m_base, decision);
    QVERIFY2(advised.contains(QString::fromStdString(verdict.scores.winner)),
             verdict.scores.winner.c_str());
    double first = 0;
    for (const decision::AlternativeResult &result : verdict.scores.alternatives) {
        if (result.id == verdict.scores.winner) {
            first = result.value;
        }
    }
    for (const decision::AlternativeResult &result : verdict.scores.alternatives) {
        if (result.exclusions.empty() && advised.contains(QString::fromStdString(result.id))) {
            QVERIFY2(first - result.value < 0.6, result.id.c_str());
        }
    }
    QVERIFY(decision::fittingRules(*m_base, decision, verdict.scores.winner, true).empty());
}

void TestDatabaseVerdicts::caseFiresNoRuleAgainstItsWinner()
{
    for (const Scenario &scenario : m_base->scenarios) {
        const Decision decision = tests::smallDecision(*m_base, scenario);
        const std::string winner = decision::evaluate(*m_base, decision).scores.winner;
        QVERIFY2(decision::fittingRules(*m_base, decision, winner, true).empty(),
                 scenario.id.c_str());
        QVERIFY2(!decision::fittingRules(*m_base, decision, winner, false).empty(),
                 scenario.id.c_str());
    }
}

void TestDatabaseVerdicts::randomSetsDoNotAllGoOneWay()
{
    const tests::Wins wins = tests::winsOfRandomSets(*m_base, 3000, 20261130);
    qInfo("%s", tests::inWords(wins).c_str());
    // Answers drawn one by one contradict each other: a device that must survive its own failure,
    // or programs for one server that must run inside a phone. Then nothing is left, and the
    // verdict says so; shares are those of the rest.
    const double left = 1 - tests::share(wins, "");
    QVERIFY(left >= 0.65);
    for (const Alternative &option : m_base->alternatives) {
        const double share = tests::share(wins, option.id) / left;
        QVERIFY2(share <= 0.60, option.id.c_str());
        QVERIFY2(share > 0, option.id.c_str());
    }
    QVERIFY(tests::share(wins, "mysql") / left >= 0.04);
    QVERIFY(tests::share(wins, "mariadb") / left >= 0.04);
    QVERIFY(tests::share(wins, "sqlite") / left >= 0.02);
}

void TestDatabaseVerdicts::everyOptionWinsPlausibleSetsOfACase()
{
    std::set<std::string> often;
    for (const Scenario &scenario : m_base->scenarios) {
        const tests::Wins wins = tests::winsOfPlausibleSets(*m_base, scenario);
        qInfo("%s: %s", scenario.id.c_str(), tests::inWords(wins).c_str());
        for (const auto &[alternative, number] : wins) {
            if (tests::share(wins, alternative) >= 0.5) {
                often.insert(alternative);
            }
        }
    }
    for (const Alternative &option : m_base->alternatives) {
        QVERIFY2(often.contains(option.id), option.id.c_str());
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestDatabaseVerdicts)
#include "test_database_verdicts.moc"
