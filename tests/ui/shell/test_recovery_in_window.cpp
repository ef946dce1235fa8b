// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "session/recovery_folder.h"
#include "test_main.h"
#include "ui/pages/start/start_page.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/focus_regions.h"
#include "window_of_test.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace steelyard;

// What the window offers after a program that ended without saving: here one whose window simply
// ceased to be.
class TestRecoveryInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void init();
    void cleanup() { m_window->close(); }
    void aDecisionNeverSavedComesBack();
    void whatIsRestoredBelongsToItsFileAndIsNotSavedYet();
    void discardingForgetsIt();
    void savingOrDiscardingOnClosingLeavesNothing();
    void anotherWindowDoesNotTakeIt();
    void aFileOpenedByNameOffersItsCopy();
    void aRestoredCopyIsLostByNothing();
    void aFileChangedMeanwhileIsNoticed();
    void keptIsSaidOnlyWhereItIsTrue();

private:
    [[nodiscard]] std::vector<RecoveryCopy> free() const
    {
        return RecoveryFolder(m_window->copies()).abandoned();
    }
    [[nodiscard]] qsizetype copies() const
    {
        return QDir(m_window->copies()).entryList({QStringLiteral("*.recovery")}).size();
    }
    void answerAndDie()
    {
        m_window->press(Qt::Key_1);
        QTRY_COMPARE(copies(), 1);
        m_window->close();
    }
    [[nodiscard]] ChoiceBar *offer() const
    {
        for (ChoiceBar *bar : (*m_window)->findChildren<ChoiceBar *>()) {
            if (bar->isVisible()) {
                return bar;
            }
        }
        return nullptr;
    }
    void choose(const QString &text) const
    {
        QVERIFY(offer() != nullptr);
        for (QPushButton *button : offer()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                button->setFocus(); // as a click and the keys do
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] std::string answerOne() const
    {
        const DecisionDocument *document = (*m_window)->document();
        const auto &given = document->decision().answer(document->base().questions[0].id);
        return chosen(given).empty() ? std::string() : chosen(given)[0];
    }
    [[nodiscard]] std::string firstAnswer() const
    {
        return (*m_window)->document()->base().questions[0].answers[0].id;
    }
    void save(const QString &file) const
    {
        (*m_window)->setDialogs({[file](DecisionFiles::Purpose, const QString &) { return file; },
                                 [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!(*m_window)->document()->isModified());
    }

    std::unique_ptr<tests::WindowOfTest> m_window;
};

void TestRecoveryInWindow::init()
{
    m_window = std::make_unique<tests::WindowOfTest>();
    m_window->keepCopies();
    m_window->openEmpty();
    QVERIFY(offer() == nullptr);
}

void TestRecoveryInWindow::aDecisionNeverSavedComesBack()
{
    m_window->startDecision();
    answerAndDie();
    m_window->openEmpty();
    QVERIFY(offer() != nullptr);
    QVERIFY((*m_window)->findChild<StartPage *>()->isAncestorOf(offer()));
    QVERIFY2(offer()->text().contains(QStringLiteral("“New decision”")),
             qPrintable(offer()->text()));
    choose(QStringLiteral("Restore"));
    QVERIFY((*m_window)->document() != nullptr);
    QCOMPARE(answerOne(), firstAnswer());
    QCOMPARE((*m_window)->document()->file(), QString());
    QVERIFY((*m_window)->document()->isModified());
    QVERIFY(offer() == nullptr);
    m_window->leave();
    QTRY_COMPARE(copies(), 0);
}

void TestRecoveryInWindow::whatIsRestoredBelongsToItsFileAndIsNotSavedYet()
{
    const QString file = m_window->path(QStringLiteral("shop.steelyard"));
    m_window->startDecision();
    save(file);
    const QByteArray before = FileWatch::hashOf(file);
    answerAndDie();
    m_window->openEmpty();
    QVERIFY2(offer()->text().contains(QStringLiteral("shop.steelyard")),
             qPrintable(offer()->text()));
    choose(QStringLiteral("Restore"));
    QCOMPARE((*m_window)->document()->file(), file);
    QVERIFY((*m_window)->isWindowModified());
    QCOMPARE(FileWatch::hashOf(file), before);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!(*m_window)->isWindowModified());
    QVERIFY(FileWatch::hashOf(file) != before);
    QTRY_COMPARE(copies(), 0);
}

void TestRecoveryInWindow::discardingForgetsIt()
{
    m_window->startDecision();
    answerAndDie();
    m_window->openEmpty();
    choose(QStringLiteral("Discard"));
    QVERIFY(offer() == nullptr);
    QCOMPARE(copies(), 0);
    QVERIFY((*m_window)->document() == nullptr);
}

void TestRecoveryInWindow::savingOrDiscardingOnClosingLeavesNothing()
{
    m_window->startDecision();
    m_window->press(Qt::Key_1);
    QTRY_COMPARE(copies(), 1);
    m_window->leave(); // and discard
    m_window->close();
    QCOMPARE(copies(), 0);
    m_window->openEmpty();
    m_window->startDecision();
    m_window->press(Qt::Key_1);
    QTRY_COMPARE(copies(), 1);
    m_window->press(Qt::Key_W, Qt::ControlModifier); // close the decision, and discard
    QTRY_COMPARE(copies(), 0);
    QVERIFY(offer() == nullptr);
}

void TestRecoveryInWindow::anotherWindowDoesNotTakeIt()
{
    m_window->startDecision();
    m_window->press(Qt::Key_1);
    QTRY_COMPARE(copies(), 1);
    QSettings settings(m_window->path(QStringLiteral("other.ini")), QSettings::IniFormat);
    MainWindow other(settings, {}, m_window->copies());
    other.show();
    for (const ChoiceBar *bar : other.findChildren<ChoiceBar *>()) {
        QVERIFY(!bar->isVisible());
    }
    other.close();
    QCOMPARE(copies(), 1);
}

void TestRecoveryInWindow::aFileOpenedByNameOffersItsCopy()
{
    const QString file = m_window->path(QStringLiteral("shop.steelyard"));
    m_window->startDecision();
    save(file);
    answerAndDie();
    m_window->openEmpty();
    QVERIFY((*m_window)->openFile(file));
    QCOMPARE(answerOne(), std::string());
    choose(QStringLiteral("Restore"));
    QCOMPARE(answerOne(), firstAnswer());
    QCOMPARE((*m_window)->document()->file(), file);
    QVERIFY(offer() == nullptr);
}

void TestRecoveryInWindow::aRestoredCopyIsLostByNothing()
{
    m_window->startDecision();
    answerAndDie();
    for (int round = 0; round < 3; ++round) {
        m_window->openEmpty();
        choose(QStringLiteral("Restore"));
        QCOMPARE(answerOne(), firstAnswer());
        m_window->close(); // at once, again without a word
    }
    QCOMPARE(free().size(), 1U);
}

void TestRecoveryInWindow::aFileChangedMeanwhileIsNoticed()
{
    const QString file = m_window->path(QStringLiteral("shop.steelyard"));
    m_window->startDecision();
    save(file);
    answerAndDie();
    QFile other(file);
    QVERIFY(other.open(QIODevice::Append));
    QCOMPARE(other.write("\n"), 1);
    other.close();
    m_window->openEmpty();
    choose(QStringLiteral("Restore"));
    QVERIFY(offer() != nullptr);
    QVERIFY2(offer()->text().contains(QStringLiteral("Another program has changed")),
             qPrintable(offer()->text()));
}

void TestRecoveryInWindow::keptIsSaidOnlyWhereItIsTrue()
{
    const auto saysKept = [this] {
        for (const QLabel *label : (*m_window)->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("Answers are kept"))) {
                return true;
            }
        }
        return false;
    };
    m_window->startDecision();
    QVERIFY(!saysKept());
    m_window->press(Qt::Key_1);
    QTRY_VERIFY(saysKept());
    m_window->leave();
    m_window->close();

    // Where the folder should be there is a file.
    QVERIFY(QDir(m_window->copies()).removeRecursively());
    QFile file(m_window->copies());
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_window->openEmpty();
    m_window->startDecision();
    m_window->press(Qt::Key_1);
    QTRY_VERIFY(offer() != nullptr);
    QVERIFY2(offer()->text().contains(QStringLiteral("No copy for recovery")),
             qPrintable(offer()->text()));
    QVERIFY(!saysKept());
    choose(QStringLiteral("Close this message"));
    QVERIFY(holdsFocus(*m_window->pages()->currentWidget()));
    m_window->press(Qt::Key_2); // editing goes on
    const DecisionDocument *document = (*m_window)->document();
    QCOMPARE(chosen(document->decision().answer(document->base().questions[0].id)).size(), 2U);
}

STEELYARD_TEST_MAIN(TestRecoveryInWindow)
#include "test_recovery_in_window.moc"
