// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/page_documents.h"
#include "ui/present/scene_show.h"
#include "wording/wording.h"

#include <QSignalSpy>

using namespace steelyard;

class TestSceneShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsComeBeforeScenes();
    void backShowsTheSceneWhole();
    void theEndsHold();
    void aTypedNumberLeadsToItsScene();
    void curtainAndSourcesCloseFirst();
    void thePlaceStaysWhenScenesCome();
    void aTrialIsShownAndTakenBack();
    void aTrialIsKeptWithItsReason();
    void onlyWeightsAndRatingsMakeAScenario();
    void pausesDoNotCount();

private:
    [[nodiscard]] int indexOf(const char *id) const
    {
        for (std::size_t i = 0; i < m_show->deck().size(); ++i) {
            if (m_show->deck()[i].id == QLatin1StringView(id)) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }

    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<SceneShow> m_show;
};

void TestSceneShow::init()
{
    m_show.reset();
    m_document = tests::frameworkDocument(0);
    QTRY_VERIFY(!m_document->isSampling());
    m_show = std::make_unique<SceneShow>();
    m_show->setDocument(m_document.get());
}

void TestSceneShow::stepsComeBeforeScenes()
{
    m_show->goToKind(QStringLiteral("why"));
    const int why = m_show->index();
    const int steps = m_show->scene().steps();
    QVERIFY(steps > 1);
    for (int step = 1; step < steps; ++step) {
        QCOMPARE(m_show->step(), step);
        QCOMPARE(m_show->index(), why);
        m_show->next();
    }
    QCOMPARE(m_show->index(), why);
    m_show->next();
    QCOMPARE(m_show->index(), why + 1);
    QCOMPARE(m_show->step(), 1);
}

void TestSceneShow::backShowsTheSceneWhole()
{
    m_show->goTo(indexOf("why") + 1);
    if (m_show->step() > 1) {
        m_show->goToKind(m_show->scene().kind);
    }
    m_show->back();
    QCOMPARE(m_show->scene().id, QStringLiteral("why"));
    QCOMPARE(m_show->step(), m_show->scene().steps());
}

void TestSceneShow::theEndsHold()
{
    m_show->first();
    m_show->back();
    QCOMPARE(m_show->index(), 0);
    m_show->last();
    const int last = m_show->index();
    m_show->next();
    QCOMPARE(m_show->index(), last);
    QCOMPARE(m_show->following(), nullptr);
    QCOMPARE(last + 1, static_cast<int>(m_show->deck().size()));
}

void TestSceneShow::aTypedNumberLeadsToItsScene()
{
    m_show->type(0);
    m_show->type(3);
    QCOMPARE(m_show->typed(), QStringLiteral("03"));
    m_show->goToTyped();
    QCOMPARE(m_show->index(), 2);
    QVERIFY(m_show->typed().isEmpty());
    m_show->type(9);
    m_show->type(9);
    m_show->goToTyped(); // beyond the last: the last
    QCOMPARE(m_show->following(), nullptr);
    m_show->type(0);
    m_show->goToTyped(); // there is none
    QCOMPARE(m_show->following(), nullptr);
}

void TestSceneShow::curtainAndSourcesCloseFirst()
{
    m_show->goToKind(QStringLiteral("why"));
    const int place = m_show->index();
    m_show->toggleSources();
    QVERIFY(m_show->isShowingSources());
    QVERIFY(m_show->closeTopmost());
    m_show->draw(SceneShow::Curtain::Black);
    m_show->next(); // first back to where the room was
    QCOMPARE(m_show->curtain(), SceneShow::Curtain::Open);
    QCOMPARE(m_show->index(), place);
    m_show->draw(SceneShow::Curtain::White);
    m_show->draw(SceneShow::Curtain::White);
    QCOMPARE(m_show->curtain(), SceneShow::Curtain::Open);
    QVERIFY(!m_show->closeTopmost());
}

void TestSceneShow::thePlaceStaysWhenScenesCome()
{
    m_show->goToKind(QStringLiteral("verdict"));
    decision::Decision after = m_document->decision();
    after.meeting.expectations = {{after.alternatives.front(), {}, 3}};
    m_document->setDecision(after, QStringLiteral("Expect"));
    QVERIFY(indexOf("expectations") >= 0);
    QCOMPARE(m_show->scene().id, QStringLiteral("verdict"));
    after.meeting.hidden = {"verdict"};
    m_document->setDecision(after, QStringLiteral("Hide"));
    QVERIFY(m_show->index() < static_cast<int>(m_show->deck().size()));
}

void TestSceneShow::aTrialIsShownAndTakenBack()
{
    const std::string winner = m_document->verdict().scores.winner;
    QSignalSpy changed(m_show.get(), &SceneShow::sceneChanged);
    m_show->trial().attempt(
        [&](decision::Decision &tried) { std::erase(tried.alternatives, winner); });
    QVERIFY(m_show->trial().isTrying());
    QVERIFY(!changed.isEmpty());
    QVERIFY(m_show->frame().banner.contains(m_document->wording().alternative(winner)));
    QVERIFY(m_show->trial().shown()->verdict().scores.winner != winner);
    QCOMPARE(m_document->verdict().scores.winner, winner); // the decision is as it was
    QCOMPARE(m_document->undoStack()->count(), 0);
    m_show->trial().reset();
    QVERIFY(m_show->frame().banner.isEmpty());
    QCOMPARE(m_show->trial().shown(), m_document.get());
    // What comes back to where it was is no trial.
    m_show->trial().attempt([](decision::Decision &) {});
    QVERIFY(!m_show->trial().isTrying());
}

void TestSceneShow::aTrialIsKeptWithItsReason()
{
    const std::string question = m_document->base().questions.front().id;
    m_show->trial().attempt([&](decision::Decision &tried) {
        tried.answers[question] = {decision::AnswerState::NotSure, {}, {}};
        tried.alternatives.pop_back();
    });
    m_show->trial().keep(QStringLiteral("Nobody could say."));
    QVERIFY(!m_show->trial().isTrying());
    QCOMPARE(m_document->undoStack()->count(), 1);
    const auto &history = m_document->decision().history;
    QCOMPARE(history.size(), 2U);
    for (const decision::HistoryEntry &entry : history) {
        QCOMPARE(entry.reason, std::string("Nobody could say."));
        QCOMPARE(entry.time.size(), 5U); // "14:32"
    }
    QCOMPARE(history[1].kind, decision::ChangeKind::Option);
    m_document->undoStack()->undo();
    QVERIFY(m_document->decision().history.empty());
}

void TestSceneShow::onlyWeightsAndRatingsMakeAScenario()
{
    LiveTrial &trial = m_show->trial();
    const std::string criterion = m_document->base().criteria.front().id;
    trial.attempt([&](decision::Decision &tried) { tried.ownWeights[criterion] = 0.5; });
    QVERIFY(trial.canBeScenario());
    trial.keepAsScenario(QStringLiteral("Heavier"));
    QVERIFY(!trial.isTrying());
    QCOMPARE(m_document->decision().ownScenarios.size(), 1U);
    QVERIFY(m_document->decision().ownWeights.empty());
    trial.attempt([](decision::Decision &tried) { tried.alternatives.pop_back(); });
    QVERIFY(!trial.canBeScenario());
}

void TestSceneShow::pausesDoNotCount()
{
    m_show->setPaused(true);
    const qint64 stopped = m_show->elapsed();
    QTest::qWait(5);
    QCOMPARE(m_show->elapsed(), stopped);
    m_show->setPaused(false);
    QTRY_VERIFY(m_show->elapsed() > stopped);
}

STEELYARD_TEST_MAIN(TestSceneShow)
#include "test_scene_show.moc"
