// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/own_decision.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/present/arrange_dialog.h"
#include "ui/present/expectation_dialog.h"
#include "ui/present/live_dialog.h"
#include "ui/present/objection_dialog.h"
#include "ui/present/record_dialog.h"
#include "ui/widgets/mnemonics.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <algorithm>

using namespace steelyard;

class TestMeetingDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void init();
    void anObjectionSaysAtOnceWhatItWouldDo();
    void anObjectionIsNotedAndTried();
    void anObjectionThatIsNotedSaysSo();
    void theLiveDialogIsAsHighAsItsPage();
    void everyFieldHasALetter_data();
    void everyFieldHasALetter();
    void expectationsAreHandsAndNames();
    void theRecordTakesDissentAndActions();
    void anAnswerIsTriedAndKeptWithAReason();
    void severalAnswersAreOneAndComeBack();
    void aWeightIsTriedAndBecomesAScenario();
    void ownPartsStayOwnWhileTrying();
    void scenesAreHiddenAndMoved();
    void dialogsHaveNamesAndRoom();

private:
    template <class Widget>
    static Widget *named(const QWidget &dialog, const char *name)
    {
        for (Widget *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1StringView(name)) {
                return widget;
            }
        }
        qFatal("nothing is called %s", name);
    }
    static void click(const QWidget &dialog, const char *text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1StringView(text)) {
                QVERIFY2(button->isEnabled(), text);
                button->click();
                return;
            }
        }
        qFatal("no button is called %s", text);
    }
    static void accept(const QDialog &dialog)
    {
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    }

    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<LiveTrial> m_trial;
};

void TestMeetingDialogs::init()
{
    m_trial.reset();
    m_document = tests::frameworkDocument(0);
    QTRY_VERIFY(!m_document->isSampling());
    m_trial = std::make_unique<LiveTrial>();
    m_trial->setDocument(m_document.get());
}

// Somebody gives the leader's best criterion less and less: the sentence names where it turns.
void TestMeetingDialogs::anObjectionSaysAtOnceWhatItWouldDo()
{
    // A case that one lower rating of the leader turns.
    const auto canTurn = [this] {
        const decision::Verdict &verdict = m_document->verdict();
        const auto &flips = verdict.ratingFlips();
        return std::any_of(flips.begin(), flips.end(), [&](const decision::RatingFlip &flip) {
            return flip.alternative == verdict.scores.winner && flip.flipRating < flip.rating;
        });
    };
    for (int scenario = 1; !canTurn() && scenario < 8; ++scenario) {
        m_trial->setDocument(nullptr);
        m_document = tests::frameworkDocument(scenario);
        QTRY_VERIFY(!m_document->isSampling());
        m_trial->setDocument(m_document.get());
    }
    QVERIFY(canTurn());
    ObjectionDialog dialog(*m_trial);
    const decision::Verdict &verdict = m_document->verdict();
    auto *option = named<QComboBox>(dialog, "Option");
    option->setCurrentIndex(option->findData(QString::fromStdString(verdict.scores.winner)));
    auto *criterion = named<QComboBox>(dialog, "Criterion");
    auto *value = named<QDoubleSpinBox>(dialog, "What they would give instead");
    bool turned = false;
    for (int i = 0; i < criterion->count() && !turned; ++i) {
        criterion->setCurrentIndex(i);
        value->setValue(0);
        const decision::ObjectionEffect effect = decision::objectionEffect(
            m_document->base(), m_document->decision(), dialog.objection());
        if (!effect.flipRating) {
            QVERIFY(dialog.effect().startsWith(QStringLiteral("Even at 0")));
            continue;
        }
        turned = true;
        QVERIFY(effect.leaderThen != verdict.scores.winner);
        QVERIFY(dialog.effect().startsWith(QStringLiteral("That changes it: at 0")));
        // Just on either side of the limit.
        decision::Objection other = dialog.objection();
        other.value = *effect.flipRating + 0.05;
        QCOMPARE(
            decision::objectionEffect(m_document->base(), m_document->decision(), other).leaderThen,
            verdict.scores.winner);
        value->setValue(effect.ratingNow);
        QVERIFY(dialog.effect().startsWith(QStringLiteral("Even at")));
        QVERIFY(dialog.effect().contains(m_document->wording().alternative(effect.flipLeader)));
    }
    QVERIFY(turned);
    QCOMPARE(m_document->undoStack()->count(), 0); // nothing is noted yet
}

void TestMeetingDialogs::anObjectionIsNotedAndTried()
{
    ObjectionDialog dialog(*m_trial);
    named<QLineEdit>(dialog, "Who objects")->setText(QStringLiteral("Ada"));
    named<QLineEdit>(dialog, "In their words")->setText(QStringLiteral("I do not believe it"));
    named<QDoubleSpinBox>(dialog, "What they would give instead")->setValue(1.5);
    click(dialog, "Note it and try it");
    const auto &objections = m_document->decision().meeting.objections;
    QCOMPARE(objections.size(), 1U);
    QCOMPARE(objections[0].who, std::string("Ada"));
    QCOMPARE(objections[0].value, 1.5);
    QVERIFY(m_trial->isTrying());
    const decision::Finding *own =
        m_trial->shown()->decision().finding(objections[0].criterion, objections[0].alternative);
    QVERIFY(own != nullptr);
    QCOMPARE(own->value, 1.5);
    QVERIFY(m_document->decision().findings.empty());
}

void TestMeetingDialogs::anObjectionThatIsNotedSaysSo()
{
    ObjectionDialog dialog(*m_trial);
    dialog.show();
    auto *who = named<QLineEdit>(dialog, "Who objects");
    who->setText(QStringLiteral("Ada"));
    named<QDoubleSpinBox>(dialog, "What they would give instead")->setValue(1.5);
    click(dialog, "Note it");
    QCOMPARE(m_document->decision().meeting.objections.size(), 1U);
    QVERIFY(dialog.isVisible());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(QStringLiteral("Noted: Ada gives "));
    }));
    QVERIFY(who->text().isEmpty()); // for the next one
    QVERIFY(!m_trial->isTrying());
}

// One screen: the dialog is no higher than what it shows, whatever can be changed in it.
void TestMeetingDialogs::theLiveDialogIsAsHighAsItsPage()
{
    LiveDialog dialog(*m_trial);
    auto *kind = named<QComboBox>(dialog, "What is changed");
    const int first = dialog.sizeHint().height();
    kind->setCurrentIndex(kind->count() - 1); // the options, a line each
    const int options = dialog.sizeHint().height();
    QVERIFY2(first < options, qPrintable(QStringLiteral("%1, %2").arg(first).arg(options)));
    kind->setCurrentIndex(0);
    QCOMPARE(dialog.sizeHint().height(), first);
}

void TestMeetingDialogs::everyFieldHasALetter_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

// As the program shows them: Alt and a letter reaches every field and every button.
void TestMeetingDialogs::everyFieldHasALetter()
{
    QFETCH(const QString, language);
    useLanguage(QLocale(language));
    LiveDialog live(*m_trial);
    ObjectionDialog objection(*m_trial);
    ExpectationDialog expectation(*m_document);
    RecordDialog record(*m_document);
    useLanguage(QLocale(QLocale::English));
    for (QDialog *dialog :
         {static_cast<QDialog *>(&live), static_cast<QDialog *>(&objection),
          static_cast<QDialog *>(&expectation), static_cast<QDialog *>(&record)}) {
        dialog->show();
        addMissingMnemonics(*dialog);
        QMap<QString, QString> texts;
        const auto take = [&](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            QVERIFY2(!key.isEmpty(), qPrintable(text));
            QVERIFY2(!texts.contains(key), qPrintable(text + u'/' + texts.value(key)));
            texts.insert(key, text);
        };
        for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->text().isEmpty()) {
                take(button->text());
            }
        }
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy() != nullptr) {
                take(label->text());
            }
        }
        QVERIFY(texts.size() >= 2);
    }
}

void TestMeetingDialogs::expectationsAreHandsAndNames()
{
    ExpectationDialog dialog(*m_document);
    named<QSpinBox>(dialog, "Hands for Django")->setValue(4);
    named<QLineEdit>(dialog, "Who expects Flask")->setText(QStringLiteral("Ada, , Grace"));
    accept(dialog);
    const auto &kept = m_document->decision().meeting.expectations;
    QCOMPARE(kept.size(), 3U);
    QCOMPARE(kept[0].hands, 4);
    QCOMPARE(kept[2].who, std::string("Grace"));
    ExpectationDialog again(*m_document);
    QCOMPARE(again.expectations(), kept);
}

void TestMeetingDialogs::theRecordTakesDissentAndActions()
{
    RecordDialog dialog(*m_document);
    auto *chosen = named<QComboBox>(dialog, "What is decided");
    chosen->setCurrentIndex(1);
    auto *dissent = named<QTableWidget>(dialog, "Who sees it otherwise");
    QCOMPARE(dissent->rowCount(), 1);
    dissent->item(0, 0)->setText(QStringLiteral("Grace"));
    dissent->item(0, 1)->setText(QStringLiteral("Too large"));
    QCOMPARE(dissent->rowCount(), 2); // there is always an empty one to write in
    auto *actions = named<QTableWidget>(dialog, "What is next");
    actions->item(0, 0)->setText(QStringLiteral("Try it"));
    actions->item(0, 1)->setText(QStringLiteral("Ada"));
    // As people write a day; what is none is not taken into the file.
    actions->item(0, 2)->setText(QStringLiteral("soon"));
    const auto *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    dialog.show();
    QVERIFY(tests::showsText(dialog, QStringLiteral("This is no date")));
    QApplication::setActiveWindow(&dialog);
    QCOMPARE(tests::unreachedByTab(dialog).join(u'\n'), QString()); // Cancel beside a grey Save
    actions->item(0, 2)->setText(QStringLiteral("24.12.2026"));
    QVERIFY(save->isEnabled());
    QCOMPARE(actions->item(0, 2)->text(), QStringLiteral("24 Dec 2026"));
    accept(dialog);
    const decision::DecisionRecord &record = m_document->decision().record;
    QCOMPARE(record.chosen, m_document->decision().alternatives[0]);
    QCOMPARE(record.dissent, (std::vector<decision::Dissent>{{"Grace", "Too large"}}));
    QCOMPARE(record.actions.size(), 1U);
    QCOMPARE(record.actions[0].due, std::string("2026-12-24"));
    QVERIFY(!record.decidedOn.empty());
    m_document->undoStack()->undo();
    QVERIFY(m_document->decision().record == decision::DecisionRecord());
}

void TestMeetingDialogs::anAnswerIsTriedAndKeptWithAReason()
{
    LiveDialog dialog(*m_trial);
    const QString agreed = dialog.said();
    auto *answer = named<QComboBox>(dialog, "Answer");
    answer->setCurrentIndex(answer->findData(QStringLiteral(":not-sure")));
    Q_EMIT answer->activated(answer->currentIndex());
    QVERIFY(m_trial->isTrying());
    QVERIFY(m_document->decision().history.empty());
    named<QLineEdit>(dialog, "Reason for the change")->setText(QStringLiteral("Nobody knows"));
    click(dialog, "Change the decision");
    QVERIFY(!m_trial->isTrying());
    QCOMPARE(m_document->decision().history.size(), 1U);
    m_document->undoStack()->undo();
    QCOMPARE(dialog.said(), agreed);
}

// What was agreed is told whole, and is what the dialog shows again after going back.
void TestMeetingDialogs::severalAnswersAreOneAndComeBack()
{
    const auto &questions = m_document->base().questions;
    const auto several = std::find_if(questions.begin(), questions.end(),
                                      [](const auto &q) { return maxChoices(q) > 1; });
    QVERIFY(several != questions.end());
    m_document->setAnswer(
        several->id,
        {decision::AnswerState::Chosen, {several->answers[0].id, several->answers[1].id}, {}});
    LiveDialog dialog(*m_trial);
    auto *question = named<QComboBox>(dialog, "Question");
    question->setCurrentIndex(int(several - questions.begin()));
    auto *answer = named<QComboBox>(dialog, "Answer");
    const QString agreed = answer->currentText();
    QVERIFY(agreed.contains(QString::fromStdString(several->answers[0].label)));
    QVERIFY(agreed.contains(QString::fromStdString(several->answers[1].label)));
    answer->setCurrentIndex(answer->count() - 1);
    Q_EMIT answer->activated(answer->currentIndex());
    QVERIFY(m_trial->isTrying());
    click(dialog, "Back to what was agreed");
    QCOMPARE(answer->currentText(), agreed);
}

void TestMeetingDialogs::aWeightIsTriedAndBecomesAScenario()
{
    LiveDialog dialog(*m_trial);
    auto *share = named<QDoubleSpinBox>(dialog, "Share of the decision");
    share->setValue(80);
    QVERIFY(m_trial->isTrying());
    QCOMPARE(m_trial->shown()->decision().ownWeights.begin()->second, 0.8);
    named<QLineEdit>(dialog, "Name of the scenario")->setText(QStringLiteral("Much more"));
    click(dialog, "Keep as a scenario");
    QCOMPARE(m_document->decision().ownScenarios.front().name, std::string("Much more"));
    share->setValue(70);
    click(dialog, "Back to what was agreed");
    QVERIFY(!m_trial->isTrying());
}

// A trial lays the decision's own parts over its base once, as the decision does.
void TestMeetingDialogs::ownPartsStayOwnWhileTrying()
{
    const auto none = std::make_shared<const knowledge::KnowledgeBase>(knowledge::emptyBase());
    DecisionDocument document(none, tests::brokers());
    m_trial->setDocument(&document);
    m_trial->attempt(
        [](decision::Decision &tried) { std::swap(tried.alternatives[0], tried.alternatives[1]); });
    QVERIFY(m_trial->shown() != &document);
    QVERIFY(document.overlaid().isOwnAlternative(0));
    QVERIFY(m_trial->shown()->overlaid().isOwnAlternative(0));
    QVERIFY(m_trial->shown()->overlaid().isOwnCriterion(0));
    m_trial->setDocument(nullptr);
}

void TestMeetingDialogs::scenesAreHiddenAndMoved()
{
    ArrangeDialog dialog(*m_document);
    auto *list = dialog.findChild<QListWidget *>();
    const QString first = list->item(0)->text();
    list->item(3)->setCheckState(Qt::Unchecked);
    const std::string hidden = list->item(3)->data(Qt::UserRole).toString().toStdString();
    list->setCurrentRow(0);
    dialog.move(1);
    QCOMPARE(list->item(1)->text(), first);
    dialog.move(-5); // there is nowhere to go
    QCOMPARE(list->item(1)->text(), first);
    accept(dialog);
    const decision::Meeting &kept = m_document->decision().meeting;
    QCOMPARE(kept.hidden, std::vector<std::string>{hidden});
    QCOMPARE(kept.order.at(1), std::string("question"));
}

void TestMeetingDialogs::dialogsHaveNamesAndRoom()
{
    LiveDialog live(*m_trial);
    ObjectionDialog objection(*m_trial);
    ExpectationDialog expectation(*m_document);
    RecordDialog record(*m_document);
    ArrangeDialog arrange(*m_document);
    for (QDialog *dialog : {static_cast<QDialog *>(&live), static_cast<QDialog *>(&objection),
                            static_cast<QDialog *>(&expectation), static_cast<QDialog *>(&record),
                            static_cast<QDialog *>(&arrange)}) {
        dialog->show();
        tests::settleLayouts();
        const QStringList nameless = tests::namelessControls(*dialog);
        QVERIFY2(nameless.isEmpty(),
                 qPrintable(dialog->windowTitle() + QStringLiteral(": ") + nameless.join(u' ')));
        QCOMPARE(tests::clippedTexts(*dialog), QStringList());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const QStringList wrong = tests::tabStopsOutOfOrder(*dialog);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(dialog->windowTitle() + QStringLiteral(": ") + wrong.join(u' ')));
        QVERIFY(dialog->grab().save(QStringLiteral(STEELYARD_TEST_OUTPUT "/meeting-%1.png")
                                        .arg(dialog->windowTitle().toLower().replace(u' ', u'-'))));
        dialog->hide();
    }
}

STEELYARD_TEST_MAIN(TestMeetingDialogs)
#include "test_meeting_dialogs.moc"
