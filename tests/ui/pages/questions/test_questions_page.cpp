// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"
#include "ui/pages/questions/answer_card.h"
#include "ui/pages/questions/answer_choice.h"
#include "ui/pages/questions/questions_page.h"
#include "ui/pages/questions/verdict_panel.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/text_link.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace steelyard;
using decision::AnswerState;
using Choices = std::vector<std::string>;

// The small base asks three questions: cups (one of two; may not apply), wishes (up to two of
// three) and practice (one of two).
class TestQuestionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsPreselected();
    void aNumberChooses();
    void anotherNumberReplacesTheAnswer();
    void severalAnswersUpToTheMost();
    void anAnswerThatStandsAloneTakesThePlaceOfAll();
    void notSureAndDoesNotApplyAreAnswers();
    void zeroDoesNothingWhereItIsNotOffered();
    void enterGoesOnAndBackspaceKeepsAnswers();
    void enterOnTheLastQuestionAsksForTheVerdict();
    void enterPressesAButtonThatHasTheFocus();
    void typingInTheNoteNeverAnswers();
    void undoFromTheNoteUndoesTheDecision();
    void arrowsMoveWithoutAnswering();
    void spaceChoosesTheCardWithTheFocus();
    void undoTakesTheAnswerOffTheCard();
    void aScreenReaderHearsRadioButtonsAndCheckBoxes();
    void opensAtTheFirstOpenQuestion();
    void resultIsQuietUntilSomebodyWasAsked();
    void goingOnConfirmsWhatACaseAssumed();
    void anAnswerTellsWhatItChangesBeforeItIsGiven();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] const decision::GivenAnswer &answer(const char *question) const;
    [[nodiscard]] QList<AnswerCard *> cards() const;
    [[nodiscard]] QStringList chosen() const; // names of the cards that look chosen

    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<QuestionsPage> m_page;
};

void TestQuestionsPage::init()
{
    m_document = std::make_unique<DecisionDocument>(
        m_base, decision::newDecision(*m_base, "Coffee", "2026-11-20"));
    m_page = std::make_unique<QuestionsPage>();
    m_page->setDocument(m_document.get());
    m_page->resize(1440, 900);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
}

void TestQuestionsPage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TestQuestionsPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_page.get(), key, modifiers);
}

const decision::GivenAnswer &TestQuestionsPage::answer(const char *question) const
{
    return m_document->decision().answer(question);
}

QList<AnswerCard *> TestQuestionsPage::cards() const
{
    return m_page->findChildren<AnswerCard *>();
}

QStringList TestQuestionsPage::chosen() const
{
    QStringList names;
    for (const AnswerCard *card : cards()) {
        if (card->isChecked()) {
            names << card->accessibleName();
        }
    }
    return names;
}

void TestQuestionsPage::nothingIsPreselected()
{
    QCOMPARE(m_page->currentQuestion(), 0);
    QCOMPARE(cards().size(), 4); // two answers, "Not sure", "Does not apply"
    QCOMPARE(chosen(), QStringList());
    QCOMPARE(QApplication::focusWidget(), cards().front());
    QVERIFY(!m_document->isModified());
}

void TestQuestionsPage::aNumberChooses()
{
    press(Qt::Key_2);
    QCOMPARE(answer("cups").state, AnswerState::Chosen);
    QCOMPARE(decision::chosen(answer("cups")), Choices{"many"});
    QCOMPARE(chosen(), QStringList{cards()[1]->accessibleName()});
    QCOMPARE(QApplication::focusWidget(), cards()[1]);
    QCOMPARE(m_page->currentQuestion(), 0);
    press(Qt::Key_9); // there is no ninth answer
    QCOMPARE(decision::chosen(answer("cups")), Choices{"many"});
}

void TestQuestionsPage::anotherNumberReplacesTheAnswer()
{
    press(Qt::Key_2);
    press(Qt::Key_1);
    QCOMPARE(decision::chosen(answer("cups")), Choices{"few"});
    QCOMPARE(chosen().size(), 1);
    press(Qt::Key_1); // again: it stays
    QCOMPARE(decision::chosen(answer("cups")), Choices{"few"});
}

void TestQuestionsPage::severalAnswersUpToTheMost()
{
    m_page->showQuestion(QStringLiteral("wishes"));
    press(Qt::Key_3);
    press(Qt::Key_1);
    QCOMPARE(decision::chosen(answer("wishes")), (Choices{"good", "milk"}));
    press(Qt::Key_2);
    QCOMPARE(decision::chosen(answer("wishes")), (Choices{"good", "milk"}));
    const auto *beside = m_page->findChild<QLabel *>(QStringLiteral("choiceHint"));
    QVERIFY2(beside->text().contains(QStringLiteral("Take one back")), qPrintable(beside->text()));

    press(Qt::Key_3);
    QCOMPARE(decision::chosen(answer("wishes")), Choices{"milk"});
    QVERIFY2(!beside->text().contains(QStringLiteral("Take one")), qPrintable(beside->text()));
    press(Qt::Key_1);
    QCOMPARE(answer("wishes").state, AnswerState::Open);
}

void TestQuestionsPage::anAnswerThatStandsAloneTakesThePlaceOfAll()
{
    knowledge::Question question = m_base->questions[1];
    question.answers[2].alone = true;
    const decision::GivenAnswer milk{AnswerState::Chosen, {"milk"}, "a note"};
    const auto good = withChoice(question, milk, "good");
    QCOMPARE(decision::chosen(*good), Choices{"good"});
    QCOMPARE(good->note, std::string("a note"));
    QCOMPARE(decision::chosen(*withChoice(question, *good, "timer")), Choices{"timer"});
    const decision::GivenAnswer full{AnswerState::Chosen, {"milk", "timer"}, {}};
    QCOMPARE(decision::chosen(*withChoice(question, full, "good")),
             Choices{"good"}); // none is too many
    QCOMPARE(withChoice(question, *good, "good")->state, AnswerState::Open);
}

void TestQuestionsPage::notSureAndDoesNotApplyAreAnswers()
{
    press(Qt::Key_1);
    press(Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(answer("cups").state, AnswerState::NotSure);
    QVERIFY(decision::chosen(answer("cups")).empty());
    QCOMPARE(chosen(), QStringList{QStringLiteral("Not sure")});
    press(Qt::Key_0);
    QCOMPARE(answer("cups").state, AnswerState::DoesNotApply);
    QCOMPARE(chosen(), QStringList{QStringLiteral("Does not apply")});
}

void TestQuestionsPage::zeroDoesNothingWhereItIsNotOffered()
{
    m_page->showQuestion(QStringLiteral("practice"));
    press(Qt::Key_0);
    QCOMPARE(answer("practice").state, AnswerState::Open);
    QCOMPARE(cards().size(), 3);
}

void TestQuestionsPage::enterGoesOnAndBackspaceKeepsAnswers()
{
    press(Qt::Key_2);
    press(Qt::Key_Return);
    QCOMPARE(m_page->currentQuestion(), 1);
    QCOMPARE(chosen(), QStringList());
    press(Qt::Key_1);
    press(Qt::Key_Backspace);
    QCOMPARE(m_page->currentQuestion(), 0);
    QCOMPARE(chosen().size(), 1);
    QCOMPARE(decision::chosen(answer("wishes")), Choices{"milk"});
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_page->currentQuestion(), 1);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_page->currentQuestion(), 0);
    press(Qt::Key_Backspace); // there is none before the first
    QCOMPARE(m_page->currentQuestion(), 0);
}

void TestQuestionsPage::enterOnTheLastQuestionAsksForTheVerdict()
{
    QSignalSpy verdict(m_page.get(), &Page::pageRequested);
    m_page->showQuestion(QStringLiteral("practice"));
    press(Qt::Key_Return);
    QCOMPARE(verdict.size(), 1);
}

void TestQuestionsPage::enterPressesAButtonThatHasTheFocus()
{
    m_page->showQuestion(QStringLiteral("wishes"));
    m_page->findChild<QPushButton *>(QStringLiteral("back"))->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(m_page->currentQuestion(), 0);
}

void TestQuestionsPage::typingInTheNoteNeverAnswers()
{
    auto *note = m_page->findChild<NoteEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("1 or 2? 0"));
    press(Qt::Key_Return);
    press(Qt::Key_Backspace);
    QTest::keyClicks(note, QStringLiteral("!"));
    QCOMPARE(QString::fromStdString(answer("cups").note), QStringLiteral("1 or 2? 0!"));
    QCOMPARE(answer("cups").state, AnswerState::Open);
    QCOMPARE(m_page->currentQuestion(), 0);

    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_page->currentQuestion(), 1);
    QCOMPARE(note->toPlainText(), QString());
    press(Qt::Key_Backspace);
    QCOMPARE(note->toPlainText(), QStringLiteral("1 or 2? 0!"));
}

void TestQuestionsPage::undoFromTheNoteUndoesTheDecision()
{
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    m_page->addAction(&undo);
    connect(&undo, &QAction::triggered, this, [this] { m_document->undoStack()->undo(); });
    press(Qt::Key_1);
    auto *note = m_page->findChild<NoteEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("why"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(note->toPlainText(), QString());
    QCOMPARE(answer("cups").state, AnswerState::Chosen);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer("cups").state, AnswerState::Open);
}

void TestQuestionsPage::arrowsMoveWithoutAnswering()
{
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), cards()[1]);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), cards()[3]);
    press(Qt::Key_Down); // the last stays
    QCOMPARE(QApplication::focusWidget(), cards()[3]);
    press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), cards()[2]);
    QCOMPARE(answer("cups").state, AnswerState::Open);
    QCOMPARE(chosen(), QStringList());
}

void TestQuestionsPage::spaceChoosesTheCardWithTheFocus()
{
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(decision::chosen(answer("cups")), Choices{"many"});
}

void TestQuestionsPage::undoTakesTheAnswerOffTheCard()
{
    press(Qt::Key_1);
    QCOMPARE(chosen().size(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(chosen(), QStringList());
    m_document->undoStack()->redo();
    QCOMPARE(chosen().size(), 1);
}

void TestQuestionsPage::aScreenReaderHearsRadioButtonsAndCheckBoxes()
{
    press(Qt::Key_1);
    QAccessibleInterface *one = QAccessible::queryAccessibleInterface(cards()[0]);
    QCOMPARE(one->role(), QAccessible::RadioButton);
    QVERIFY(one->state().checked);
    QCOMPARE(one->text(QAccessible::Name),
             QString::fromStdString(m_base->questions[0].answers[0].label));

    m_page->showQuestion(QStringLiteral("wishes"));
    QCOMPARE(QAccessible::queryAccessibleInterface(cards()[0])->role(), QAccessible::CheckBox);
}

void TestQuestionsPage::opensAtTheFirstOpenQuestion()
{
    m_page->setDocument(nullptr);
    m_document->setAnswer("cups", {AnswerState::NotSure, {}, {}});
    m_page->setDocument(m_document.get());
    QCOMPARE(m_page->currentQuestion(), 1);
}

void TestQuestionsPage::resultIsQuietUntilSomebodyWasAsked()
{
    const auto *panel = m_page->findChild<VerdictPanel *>();
    const auto shows = [panel](const char *kind) {
        for (const QWidget *widget : panel->findChildren<QWidget *>()) {
            if (widget->inherits(kind) && widget->isVisible()) {
                return true;
            }
        }
        return false;
    };
    press(Qt::Key_1);
    QVERIFY(!shows("steelyard::BeamWidget") && !shows("steelyard::StateBadge"));
    QSignalSpy wanted(m_page.get(), &Page::pageRequested);
    const auto links = panel->findChildren<TextLink *>();
    const auto click = [&links](const QString &words) {
        for (TextLink *link : links) {
            if (link->accessibleName() == words) {
                link->click();
            }
        }
    };
    click(QStringLiteral("Say what you expect"));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<PageId>(), PageId::Verdict);
    click(QStringLiteral("Skip that and show it"));
    QVERIFY(!m_document->awaitsExpectation());
    QVERIFY(shows("steelyard::BeamWidget") && shows("steelyard::StateBadge"));
    m_document->undoStack()->undo();
    QVERIFY(!shows("steelyard::BeamWidget"));
}

void TestQuestionsPage::goingOnConfirmsWhatACaseAssumed()
{
    DecisionDocument document(m_base,
                              decision::newDecision(*m_base, m_base->scenarios[0], "2026-11-20"));
    m_page->setDocument(&document);
    const std::string first = m_base->questions[0].id;
    m_page->showQuestion(QString::fromStdString(first));
    const decision::GivenAnswer before = document.decision().answer(first);
    QVERIFY(before.isAssumed);
    press(Qt::Key_Return);
    QCOMPARE(m_page->currentQuestion(), 1);
    const decision::GivenAnswer after = document.decision().answer(first);
    QVERIFY(!after.isAssumed);
    QCOMPARE(decision::chosen(after), decision::chosen(before));
    QVERIFY(document.decision().history.empty()); // nothing was answered otherwise
    const auto *progress = m_page->findChild<QLabel *>(QStringLiteral("progress"));
    QTRY_VERIFY2(progress->text().startsWith(QStringLiteral("1 answered")),
                 qPrintable(progress->text()));
    // Going on without an answer of a case changes nothing.
    const auto steps = document.undoStack()->count();
    m_page->showQuestion(QString::fromStdString(first));
    press(Qt::Key_Return);
    QCOMPARE(document.undoStack()->count(), steps);
    // Another answer is one's own as well.
    press(Qt::Key_1);
    QVERIFY(!document.decision().answer(m_base->questions[1].id).isAssumed);
    m_page->setDocument(m_document.get());
}

void TestQuestionsPage::anAnswerTellsWhatItChangesBeforeItIsGiven()
{
    const auto *said = m_page->findChild<QLabel *>(QStringLiteral("effectWords"));
    QVERIFY(said);
    const int height = said->height();
    QStringList texts;
    for (AnswerCard *card : cards()) {
        card->setFocus();
        QVERIFY(!said->text().isEmpty());
        QVERIFY(card->accessibleDescription().contains(said->text()));
        texts << said->text();
        QCOMPARE(said->height(), height); // nothing moves
    }
    texts.removeDuplicates();
    QVERIFY(texts.size() > 2);
    QVERIFY(texts.join(u' ').contains(u"Raises ") || texts.join(u' ').contains(u"Lowers "));
    QVERIFY(!m_document->isModified());
}

STEELYARD_TEST_MAIN(TestQuestionsPage)
#include "test_questions_page.moc"
