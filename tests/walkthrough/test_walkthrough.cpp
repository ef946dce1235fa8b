// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "session/decision_document.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/theme.h"
#include "wording/names.h"
#include "wording/reason_wording.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// One decision from the start page to the saved PDF with the keyboard alone; then the PDF is read
// back with the tools a reader has.
class TestWalkthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromTheStartPageToASavedPdf();
    void cleanupTestCase();

private:
    // Keys go to whatever has the focus, as they do for a person.
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus != nullptr, "nothing has the keyboard focus");
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }

    static QString toolOutput(const QString &tool, const QStringList &arguments)
    {
        QProcess process;
        process.start(tool, arguments);
        if (!process.waitForFinished(30'000) || process.exitCode() != 0) {
            qWarning().noquote() << tool << process.errorString() << process.readAllStandardError();
            return {};
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    // The class of the page on show.
    [[nodiscard]] const char *shown() const
    {
        return m_window->findChild<PageStack *>()->currentWidget()->metaObject()->className();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestWalkthrough::initTestCase()
{
    resources::load();
    applyTheme(*qApp, drawing::Scheme::Light);
    m_settings =
        std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->setDialogs({[this](DecisionFiles::Purpose purpose, const QString &) {
                              return path(purpose == DecisionFiles::Purpose::SaveDecision
                                              ? QStringLiteral("mine.steelyard")
                                              : QStringLiteral("mine.pdf"));
                          },
                          [](const QString &) { return DecisionFiles::Unsaved::Cancel; }});
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWalkthrough::fromTheStartPageToASavedPdf()
{
    QVERIFY(m_window->document() == nullptr);
    press(Qt::Key_Return); // "Start with the questions" has the focus
    DecisionDocument *document = m_window->document();
    QVERIFY(document != nullptr);
    QCOMPARE(shown(), "steelyard::QuestionsPage");

    // The first answer of every question, "not sure" to the third; Enter goes on.
    const auto &questions = document->base().questions;
    for (std::size_t q = 0; q < questions.size(); ++q) {
        if (!decision::isAsked(document->base(), questions[q], document->decision())) {
            continue; // what other answers leave no reason for
        }
        QCOMPARE(document->decision().answer(questions[q].id).state, decision::AnswerState::Open);
        press(q == 2 ? Qt::Key_Question : Qt::Key_1);
        const decision::GivenAnswer &given = document->decision().answer(questions[q].id);
        QCOMPARE(given.state,
                 q == 2 ? decision::AnswerState::NotSure : decision::AnswerState::Chosen);
        press(Qt::Key_Return);
    }
    // Behind the last question the verdict, and before it what the user expects.
    QCOMPARE(shown(), "steelyard::ExpectationPage");
    press(Qt::Key_Return); // Enter chooses the card that has the focus
    QCOMPARE(shown(), "steelyard::VerdictPage");
    QCOMPARE(document->decision().expectation.alternative, document->decision().alternatives[0]);
    QVERIFY(!document->verdict().scores.winner.empty());

    // One answer is taken back and given again.
    const std::string winner = document->verdict().scores.winner;
    const std::size_t answers = document->decision().answers.size();
    press(Qt::Key_Z, Qt::ControlModifier); // what was expected
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document->decision().answers.size(), answers - 1);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document->decision().answers.size(), answers);
    QCOMPARE(shown(), "steelyard::VerdictPage");
    QCOMPARE(document->verdict().scores.winner, winner);

    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shown(), "steelyard::MustHavesPage");
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(shown(), "steelyard::ComparePage");
    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(shown(), "steelyard::ProfilesPage");
    press(Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(shown(), "steelyard::WhatIfPage");
    press(Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(shown(), "steelyard::DecidePage");
    press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(!document->isSampling());

    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!document->isModified());
    const storage::DecisionResult saved =
        storage::openDecision(path(QStringLiteral("mine.steelyard")));
    QVERIFY(saved.decision && saved.problems.empty());
    QVERIFY(*saved.decision == document->decision());

    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QTRY_VERIFY(QApplication::activeModalWidget()->isAncestorOf(QApplication::focusWidget()));
    // The name that saving gave the decision had its verdict computed again.
    QTRY_VERIFY_WITH_TIMEOUT(!document->isSampling(), 30'000);
    QTRY_VERIFY(QApplication::activeModalWidget()
                    ->findChild<QWidget *>(QStringLiteral("export"))
                    ->isEnabled());
    press(Qt::Key_Return); // "Export…" is what Enter does
    const QString pdf = path(QStringLiteral("mine.pdf"));
    QTRY_VERIFY(QFileInfo(pdf).size() > 0);
    // The dialog is free again a moment after its file is there; until then Escape stops the work.
    QTRY_VERIFY(QApplication::activeModalWidget()
                    ->findChild<QWidget *>(QStringLiteral("export"))
                    ->isEnabled());
    press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);

    const QString text = toolOutput(QStringLiteral("pdftotext"),
                                    {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    const Wording words = document->wording();
    const ReasonWording reasonWords(words);
    QVERIFY(text.contains(QString::fromStdString(document->decision().title)));
    QVERIFY(text.contains(Names::state(document->verdict().state())));
    for (const decision::Reason &reason : reasonWords.strongestFor()) {
        QVERIFY2(text.contains(reasonWords.headline(reason)),
                 qPrintable(reasonWords.headline(reason)));
    }
    const QString print =
        storage::shortFingerprint(storage::fingerprint(document->base(), document->decision()));
    QVERIFY(text.contains(print));

    // Fonts are embedded (the column "emb" of every row), and nothing is a bitmap.
    const QStringList fonts =
        toolOutput(QStringLiteral("pdffonts"), {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.simplified().section(u' ', -5, -5) == u"yes", qPrintable(font));
    }
    const QStringList images =
        toolOutput(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf})
            .split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(images.size(), 2); // the table's head alone
}

void TestWalkthrough::cleanupTestCase()
{
    m_window.reset();
}

STEELYARD_TEST_MAIN(TestWalkthrough)
#include "test_walkthrough.moc"
