// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "session/decision_document.h"
#include "session/typed_change.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

#include <random>

using namespace steelyard;
using namespace std::chrono_literals;

// How large a step of undo is, and that undo and redo lead back to exactly what was there.
class TestUndoSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWordIsAStep();
    void deletingIsAnotherStepThanWriting();
    void whatIsPastedIsAStepOfItsOwn();
    void everyTextOfTheRecordHasWords();
    void aPauseOrAnotherPlaceBeginsSomethingNew_data();
    void aPauseOrAnotherPlaceBeginsSomethingNew();
    void whatUndoingSetsOffIsNoStep();
    void aThousandEditsUndoneAndRedoneGiveTheSameFile();

private:
    [[nodiscard]] QString note() const
    {
        return QString::fromStdString(m_document->decision().answer("cups").note);
    }
    // Key by key.
    void type(const QString &text)
    {
        for (const QChar key : text) {
            m_document->setNote("cups", note() + key);
        }
    }
    void undo() { m_document->undoStack()->undo(); }
    void edit(std::mt19937 &random);

    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<DecisionDocument> m_document;
};

void TestUndoSteps::init()
{
    m_document = std::make_unique<DecisionDocument>(
        m_base, decision::newDecision(*m_base, "Coffee", "2026-11-20"));
}

void TestUndoSteps::aWordIsAStep()
{
    type(QStringLiteral("Ask Kim first"));
    QCOMPARE(m_document->undoStack()->count(), 3);
    undo();
    QCOMPARE(note(), QStringLiteral("Ask Kim "));
    undo();
    QCOMPARE(note(), QStringLiteral("Ask "));
    undo();
    QCOMPARE(note(), QString());
    m_document->undoStack()->redo();
    QCOMPARE(note(), QStringLiteral("Ask "));
}

void TestUndoSteps::deletingIsAnotherStepThanWriting()
{
    type(QStringLiteral("Kim"));
    m_document->setNote("cups", QStringLiteral("Ki"));
    m_document->setNote("cups", QStringLiteral("K"));
    QCOMPARE(m_document->undoStack()->count(), 2);
    undo();
    QCOMPARE(note(), QStringLiteral("Kim"));
}

void TestUndoSteps::whatIsPastedIsAStepOfItsOwn()
{
    type(QStringLiteral("Kim"));
    m_document->setNote("cups", QStringLiteral("Kim knows"));
    type(QStringLiteral("!"));
    QCOMPARE(m_document->undoStack()->count(), 3);
    undo();
    QCOMPARE(note(), QStringLiteral("Kim knows"));
    undo();
    QCOMPARE(note(), QStringLiteral("Kim"));
}

void TestUndoSteps::everyTextOfTheRecordHasWords()
{
    const std::string filled = "x";
    decision::DecisionRecord record;
    record.reason = filled;
    record.owner = filled;
    record.deciders = {{"x", {}}};
    record.reconsider = {{"x", {}}};
    record.actions = {{"x", "x", {}, false}};
    m_document->setRecord(record, QStringLiteral("rows"));
    int steps = 1;
    for (std::string *text :
         {&record.reason, &record.owner, &record.deciders[0].name, &record.reconsider[0].text,
          &record.actions[0].text, &record.actions[0].owner}) {
        const QString key = QString::number(++steps);
        for (const char letter : std::string("ab cd")) {
            *text += letter;
            m_document->setRecord(record, QStringLiteral("a text"), key);
        }
        ++steps;
        QCOMPARE(m_document->undoStack()->count(), steps);
        undo();
        m_document->undoStack()->redo();
    }
}

void TestUndoSteps::aPauseOrAnotherPlaceBeginsSomethingNew_data()
{
    QTest::addColumn<QStringList>("texts"); // before, after, before, after
    QTest::addColumn<int>("pause");         // milliseconds
    QTest::addColumn<bool>("continues");
    const auto row = [](const char *name, const QStringList &texts, int pause, bool continues) {
        QTest::newRow(name) << texts << pause << continues;
    };
    const auto texts = [](const char *a, const char *b, const char *c) {
        return QStringList{QString::fromUtf8(a), QString::fromUtf8(b), QString::fromUtf8(b),
                           QString::fromUtf8(c)};
    };
    row("the next letter", texts("a", "ab", "abc"), 200, true);
    row("just before the pause is one", texts("a", "ab", "abc"), 1999, true);
    row("a pause", texts("a", "ab", "abc"), 2000, false);
    row("a blank ends the word", texts("a", "ab", "ab "), 200, true);
    row("a second blank", texts("ab", "ab ", "ab  "), 200, true);
    row("a new word", texts("ab", "ab ", "ab c"), 200, false);
    row("a line break and a new word", texts("ab", "ab\n", "ab\nc"), 200, false);
    row("another place", texts("word", "words", "a words"), 200, false);
    row("in the middle", texts("wd", "wod", "word"), 200, true);
    row("before what was written", texts("wd", "wrd", "xwrd"), 200, false);
    row("deleting on", texts("abc", "ab", "a"), 200, true);
    row("deleting the blank", texts("ab c", "ab ", "ab"), 200, false);
    row("writing after deleting", texts("abc", "ab", "abx"), 200, false);
    row("a selection deleted", texts("abc", "ab", ""), 200, false);
    row("a word deleted at once", texts("abc def", "abc de", "abc "), 200, false);
    row("one letter for another", texts("abc", "abd", "abde"), 200, false);
}

void TestUndoSteps::aPauseOrAnotherPlaceBeginsSomethingNew()
{
    QFETCH(const QStringList, texts);
    QFETCH(const int, pause);
    QFETCH(const bool, continues);
    const std::chrono::steady_clock::time_point begin{};
    const TypedChange last{texts[0], texts[1], begin};
    const TypedChange next{texts[2], texts[3], begin + std::chrono::milliseconds(pause)};
    QCOMPARE(continuesTyping(last, next), continues);
}

// One of everything a person can do, by lot.
void TestUndoSteps::edit(std::mt19937 &random)
{
    const auto below = [&random](std::size_t end) { return random() % end; };
    const auto word = [&] { return QStringLiteral("w%1 ü").arg(below(50)); };
    const auto &questions = m_base->questions;
    const auto &question = questions[below(questions.size())];
    const std::string criterion = m_base->criteria[below(m_base->criteria.size())].id;
    const std::string alternative = m_base->alternatives[below(m_base->alternatives.size())].id;
    decision::DecisionRecord record = m_document->decision().record;
    switch (below(14)) {
    case 0:
        m_document->setTitle(word());
        break;
    case 1:
        m_document->setAnswer(question.id, {decision::AnswerState::Chosen,
                                            {question.answers[below(question.answers.size())].id},
                                            m_document->decision().answer(question.id).note});
        break;
    case 2:
        m_document->setAnswer(question.id, {decision::AnswerState::NotSure, {}, {}});
        break;
    case 3:
        m_document->setAnswer(question.id, {});
        break;
    case 4:
        m_document->setNote(question.id, word());
        break;
    case 5:
        if (!m_base->capabilities.empty()) {
            m_document->setMustHave(
                m_base->capabilities[below(m_base->capabilities.size())].id,
                decision::MustHaveChoice{true, knowledge::Support::Build, double(below(20))});
        }
        break;
    case 6:
        m_document->setFinding(
            {criterion, alternative, double(below(11)), 0, 10, word().toStdString()});
        break;
    case 7:
        m_document->removeFinding(criterion, alternative);
        break;
    case 8:
        m_document->setOwnWeights({{criterion, double(below(100)) / 100}});
        break;
    case 9:
        m_document->setOverrides({}, {});
        break;
    case 10:
        m_document->setOwnScenarios({decision::OwnScenario{
            word().toStdString(), decision::OwnWeights{{criterion, 0.5}}, {}}});
        break;
    case 11:
        m_document->setExpectation(alternative);
        break;
    case 12:
        record.reason = word().toStdString();
        m_document->setRecord(record, QStringLiteral("reason"), QStringLiteral("reason"));
        break;
    case 13:
        record.actions.push_back({word().toStdString(), {}, {}, below(2) == 0});
        m_document->setRecord(record, QStringLiteral("action"));
        break;
    default:
        break;
    }
}

// A field that loses the focus where undoing shows another page says once more what it holds.
void TestUndoSteps::whatUndoingSetsOffIsNoStep()
{
    m_document->setTitle(QStringLiteral("Tea"));
    m_document->setNote("cups", QStringLiteral("Kim"));
    connect(m_document.get(), &DecisionDocument::answerChanged, m_document.get(), [this] {
        m_document->setTitle(QStringLiteral("Cocoa"));
        m_document->setNote("cups", QStringLiteral("Ann"));
    });
    QUndoStack *stack = m_document->undoStack();
    stack->undo();
    QCOMPARE(note(), QString());
    QCOMPARE(stack->count(), 2);
    stack->redo();
    QCOMPARE(note(), QStringLiteral("Kim"));
    QCOMPARE(m_document->decision().title, std::string("Tea"));
    QCOMPARE(stack->count(), 2);
}

void TestUndoSteps::aThousandEditsUndoneAndRedoneGiveTheSameFile()
{
    QUndoStack *stack = m_document->undoStack();
    const std::string first = decision::write(m_document->decision());
    std::mt19937 random(20261130);
    for (int i = 0; i < 1000; ++i) {
        edit(random);
        if (random() % 10 == 0) { // now and then some of it is taken back, for other edits
            stack->setIndex(std::max(0, stack->index() - int(random() % 4)));
        }
    }
    QVERIFY(stack->count() > 300);
    std::vector<std::string> states{decision::write(m_document->decision())};
    while (stack->canUndo()) {
        stack->undo();
        states.push_back(decision::write(m_document->decision()));
    }
    QCOMPARE(states.back(), first);
    QVERIFY(states.front() != first);
    for (auto state = states.rbegin(); state != states.rend(); ++state) {
        QCOMPARE(decision::write(m_document->decision()), *state);
        stack->redo();
    }
    QVERIFY(!stack->canRedo());
    stack->setIndex(0);
    stack->setIndex(stack->count());
    QCOMPARE(decision::write(m_document->decision()), states.front());
}

STEELYARD_TEST_GUILESS_MAIN(TestUndoSteps)
#include "test_undo_steps.moc"
