// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_painter.h"
#include "test_main.h"
#include "ui/heard.h"
#include "ui/page_checks.h"
#include "ui/present/presenting.h"
#include "ui/shell/window_of_test.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>
#include <QWindow>

using namespace steelyard;

// A whole presentation by its keys, with as many screens as the platform has: one, or two.
class TestPresenting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everySceneByKeys();
    void itBeginsWhereThePageIs();
    void notesAreShownToTheSpeakerOnly();
    void notesAreKeptInTheDecision();
    void swappingScreensSwapsThem();
    void aScreenThatGoesAwayShowsNoNotes();
    void theRoomHearsEveryScene();
    void onlyTheRoomSpeaks();
    void whatKeysDoIsSaid();
    void theCursorRests();
    void helpAndTimeAndTheme();
    void everythingHasAName();
    void theReportIsAskedForAfterTheEnd();
    void closingTheDecisionEndsIt();
    void pictures();

private:
    [[nodiscard]] static bool hasTwoScreens() { return QGuiApplication::screens().size() > 1; }
    Presenting *start(Qt::KeyboardModifiers modifiers = {})
    {
        QApplication::setActiveWindow(m_window.get()); // after an earlier presentation
        m_window.press(Qt::Key_F5, modifiers);
        auto *presenting = m_window->findChild<Presenting *>();
        if (presenting == nullptr) {
            qFatal("F5 does not present");
        }
        // A platform without a window manager activates nothing.
        QApplication::setActiveWindow(&presenting->room());
        return presenting;
    }
    static void press(Presenting &presenting, Qt::Key key)
    {
        QTest::keyClick(&presenting.room(), key);
    }

    tests::WindowOfTest m_window;
};

void TestPresenting::initTestCase()
{
    tests::setUpLook(false);
    qApp->setProperty("reducedMotion", true);
}

void TestPresenting::cleanup()
{
    m_window.close();
    m_window.settings().clear();
}

void TestPresenting::everySceneByKeys()
{
    m_window.open();
    QTRY_VERIFY(!m_window->document()->isSampling());
    Presenting *presenting = start();
    SceneShow &show = presenting->show();
    QVERIFY(presenting->room().isFullScreen());
    QCOMPARE(show.index(), 0);
    QStringList seen{show.scene().id};
    for (int presses = 0; show.following() != nullptr || show.step() < show.scene().steps();
         ++presses) {
        QVERIFY(presses < 200);
        press(*presenting, presses % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Space);
        if (seen.last() != show.scene().id) {
            seen << show.scene().id;
        }
        QCOMPARE(presenting->room().view().accessibleName().section(u'.', 0, 0),
                 show.scene().title.section(u'.', 0, 0));
        QVERIFY(!presenting->room().view().layoutNow().texts.empty());
    }
    QCOMPARE(seen.size(), static_cast<qsizetype>(show.deck().size()));
    press(*presenting, Qt::Key_Home);
    QCOMPARE(show.index(), 0);
    press(*presenting, Qt::Key_End);
    QCOMPARE(show.following(), nullptr);
    press(*presenting, Qt::Key_3);
    press(*presenting, Qt::Key_Return);
    QCOMPARE(show.index(), 2);
    press(*presenting, Qt::Key_B);
    QVERIFY(presenting->room().view().isCurtain());
    press(*presenting, Qt::Key_Escape);
    QVERIFY(!presenting->room().view().isCurtain());
    QPointer<Presenting> lives(presenting);
    press(*presenting, Qt::Key_Escape);
    QTRY_VERIFY(lives.isNull());
    QVERIFY(m_window->isVisible());
}

void TestPresenting::itBeginsWhereThePageIs()
{
    m_window.open();
    QTRY_VERIFY(!m_window->document()->isSampling());
    m_window.pages()->showPage(PageId::Profiles);
    Presenting *presenting = start(Qt::ShiftModifier);
    QCOMPARE(presenting->show().scene().id, QStringLiteral("shape"));
    presenting->end();
}

void TestPresenting::notesAreShownToTheSpeakerOnly()
{
    m_window.open();
    QTRY_VERIFY(!m_window->document()->isSampling());
    Presenting *presenting = start();
    presenting->show().goToKind(QStringLiteral("why"));
    QVERIFY(!presenting->presenter().notes().isEmpty());
    const QString secret = presenting->show().scene().notes.first();
    for (const scenes::PlacedText &text : presenting->room().view().layoutNow().texts) {
        QVERIFY(!secret.contains(text.text) || text.text.size() < 20);
    }
    QCOMPARE(presenting->presenter().isVisible(), hasTwoScreens());
    if (hasTwoScreens()) {
        QVERIFY(presenting->presenter().screen() != presenting->room().screen());
        // A window learns of its new place by an event.
        QTRY_COMPARE(presenting->room().geometry(), presenting->roomScreen()->geometry());
        const QRect seen = presenting->room().geometry();
        const QRect notes = presenting->presenter().geometry();
        QVERIFY2(!notes.intersects(seen), qPrintable(QStringLiteral("%1 x %2 at %3")
                                                         .arg(notes.width())
                                                         .arg(notes.height())
                                                         .arg(notes.x())));
        QCOMPARE(presenting->room().geometry(), presenting->roomScreen()->geometry());
    }
    press(*presenting, Qt::Key_N);
    QCOMPARE(presenting->presenter().isVisible(), !hasTwoScreens());
    press(*presenting, Qt::Key_N);
    QCOMPARE(presenting->presenter().isVisible(), hasTwoScreens());
    presenting->end();
}

void TestPresenting::notesAreKeptInTheDecision()
{
    m_window.open();
    QTRY_VERIFY(!m_window->document()->isSampling());
    Presenting *presenting = start();
    presenting->show().goToKind(QStringLiteral("weights"));
    if (!presenting->presenter().isVisible()) {
        press(*presenting, Qt::Key_N);
    }
    auto *notes = presenting->presenter().findChild<QPlainTextEdit *>();
    notes->selectAll();
    QTest::keyClicks(notes, QStringLiteral("Ask first"));
    QTest::keyClick(notes, Qt::Key_PageDown); // a remote goes on, and what is typed is kept
    const decision::Meeting &kept = m_window->document()->decision().meeting;
    QCOMPARE(kept.notes.at("weights"), std::string("Ask first"));
    press(*presenting, Qt::Key_PageUp);
    QCOMPARE(presenting->presenter().notes(), QStringLiteral("Ask first"));
    auto *minutes = presenting->presenter().findChild<QSpinBox *>();
    minutes->setValue(20);
    Q_EMIT minutes->editingFinished();
    QCOMPARE(kept.minutes, 20);
    presenting->end();
}

void TestPresenting::swappingScreensSwapsThem()
{
    m_window.open();
    Presenting *presenting = start();
    QScreen *before = presenting->roomScreen();
    press(*presenting, Qt::Key_X);
    QCOMPARE(presenting->roomScreen() != before, hasTwoScreens());
    if (hasTwoScreens()) {
        // A window learns of its new place by an event.
        QTRY_COMPARE(presenting->room().geometry(), presenting->roomScreen()->geometry());
        const QRect seen = presenting->room().geometry();
        const QRect notes = presenting->presenter().geometry();
        QVERIFY2(!notes.intersects(seen), qPrintable(QStringLiteral("%1 x %2 at %3")
                                                         .arg(notes.width())
                                                         .arg(notes.height())
                                                         .arg(notes.x())));
        press(*presenting, Qt::Key_X);
        QCOMPARE(presenting->roomScreen(), before);
    }
    presenting->end();
}

void TestPresenting::aScreenThatGoesAwayShowsNoNotes()
{
    if (!hasTwoScreens()) {
        QSKIP("there is one screen");
    }
    m_window.open();
    for (const bool isRooms : {false, true}) {
        Presenting *presenting = start();
        QScreen *room = presenting->roomScreen();
        QScreen *other =
            QGuiApplication::screens().at(QGuiApplication::screens().first() == room ? 1 : 0);
        QVERIFY(presenting->presenter().isVisible());
        Q_EMIT qGuiApp->screenRemoved(isRooms ? room : other);
        QVERIFY(!presenting->presenter().isVisible());
        QVERIFY(presenting->room().isVisible());
        QCOMPARE(presenting->roomScreen(), isRooms ? other : room);
        // Nor does one that comes bring them.
        Q_EMIT qGuiApp->screenAdded(isRooms ? room : other);
        QVERIFY(!presenting->presenter().isVisible());
        QVERIFY(presenting->presenter().isSwapPossible());
        presenting->end();
        QTRY_VERIFY(m_window->findChild<Presenting *>() == nullptr);
    }
}

void TestPresenting::theRoomHearsEveryScene()
{
    m_window.open();
    QTRY_VERIFY(!m_window->document()->isSampling());
    Presenting *presenting = start();
    presenting->show().goToKind(QStringLiteral("verdict"));
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&presenting->room().view());
    QVERIFY(heard != nullptr);
    const QString name = heard->text(QAccessible::Name);
    QVERIFY(name.startsWith(presenting->show().scene().title));
    QVERIFY(name.contains(presenting->show().scene().sentence));
    presenting->end();
}

void TestPresenting::onlyTheRoomSpeaks()
{
    m_window.open();
    QTRY_VERIFY(!m_window->document()->isSampling());
    Presenting *presenting = start();
    presenting->show().goToKind(QStringLiteral("why"));
    const SceneShow &show = presenting->show();
    const QString said = tests::announced(presenting->room());
    QVERIFY2(said.startsWith(show.scene().title), qPrintable(said));
    QVERIFY2(said.contains(show.frame().number), qPrintable(said));
    QCOMPARE(tests::announced(presenting->presenter()), QString());
    // What is to come has its own number.
    bool isFound = false;
    for (const SceneView *view : presenting->presenter().findChildren<SceneView *>()) {
        if (view->accessibleName().startsWith(show.following()->title)) {
            isFound = true;
            QVERIFY(view->accessibleDescription().startsWith(show.followingFrame().number));
            QVERIFY(show.followingFrame().number != show.frame().number);
        }
    }
    QVERIFY(isFound);
    presenting->end();
}

void TestPresenting::whatKeysDoIsSaid()
{
    m_window.open();
    QTRY_VERIFY(!m_window->document()->isSampling());
    Presenting *presenting = start();
    const auto said = [presenting] { return tests::announced(presenting->room()); };
    press(*presenting, Qt::Key_B);
    QCOMPARE(said(), QStringLiteral("The room sees a black screen"));
    press(*presenting, Qt::Key_W);
    QCOMPARE(said(), QStringLiteral("The room sees a white screen"));
    press(*presenting, Qt::Key_W);
    QVERIFY2(said().startsWith(presenting->show().scene().title), qPrintable(said()));
    press(*presenting, Qt::Key_T);
    QVERIFY2(said().startsWith(u"Time shown: 0:"), qPrintable(said()));
    press(*presenting, Qt::Key_T);
    QCOMPARE(said(), QStringLiteral("Time hidden"));
    bool hasNone = false;
    for (int scene = 0; scene < int(presenting->show().deck().size()) && !hasNone; ++scene) {
        presenting->show().goTo(scene);
        press(*presenting, Qt::Key_S);
        hasNone = !presenting->show().isShowingSources();
        QCOMPARE(said() == u"This scene has no sources", hasNone);
    }
    QVERIFY(hasNone);
    presenting->end();
}

void TestPresenting::theCursorRests()
{
    m_window.open();
    Presenting *presenting = start();
    PresentationWindow &room = presenting->room();
    QTRY_COMPARE_WITH_TIMEOUT(room.cursor().shape(), Qt::BlankCursor, 10'000);
    // Through the window, as from a pointer: the one of this platform moves nothing.
    QTest::mouseMove(room.windowHandle(), {90, 90});
    QTest::mouseMove(room.windowHandle(), {100, 100});
    QTRY_COMPARE(room.cursor().shape(), Qt::ArrowCursor);
    presenting->end();
}

void TestPresenting::helpAndTimeAndTheme()
{
    m_window.open();
    Presenting *presenting = start();
    QTest::keyClick(&presenting->room(), '?');
    QVERIFY(presenting->room().isShowingHelp());
    press(*presenting, Qt::Key_Escape);
    QVERIFY(!presenting->room().isShowingHelp());
    press(*presenting, Qt::Key_T);
    QVERIFY(presenting->room().view().corner().contains(u':'));
    press(*presenting, Qt::Key_T);
    QVERIFY(presenting->room().view().corner().isEmpty());
    press(*presenting, Qt::Key_L);
    QCOMPARE(presenting->room().theme(), scenes::SceneTheme::Dark);
    presenting->end();
    QTRY_VERIFY(m_window->findChild<Presenting *>() == nullptr);
    presenting = start();
    QCOMPARE(presenting->room().theme(), scenes::SceneTheme::Dark); // remembered
    presenting->end();
    QCOMPARE(timeText(62 * 1000), QStringLiteral("1:02"));
    QCOMPARE(timeText(3600 * 1000 + 62 * 1000), QStringLiteral("1:01:02"));
}

void TestPresenting::everythingHasAName()
{
    m_window.open();
    Presenting *presenting = start();
    if (!presenting->presenter().isVisible()) {
        press(*presenting, Qt::Key_N);
    }
    tests::settleLayouts();
    QCOMPARE(tests::namelessControls(presenting->presenter()), QStringList());
    QCOMPARE(tests::clippedTexts(presenting->presenter()), QStringList());
    presenting->end();
}

void TestPresenting::theReportIsAskedForAfterTheEnd()
{
    m_window.open();
    Presenting *presenting = start();
    QSignalSpy ended(presenting, &Presenting::ended);
    QSignalSpy asked(presenting, &Presenting::reportRequested);
    QTest::keyClick(&presenting->room(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(asked.size(), 1);
}

void TestPresenting::closingTheDecisionEndsIt()
{
    m_window.open();
    QPointer<Presenting> presenting = start();
    m_window.press(Qt::Key_W, Qt::ControlModifier);
    m_window->findChild<QAction *>(QStringLiteral("closeDecision"))->trigger();
    QTRY_VERIFY(presenting.isNull());
}

void TestPresenting::pictures()
{
    m_window.open();
    QTRY_VERIFY(!m_window->document()->isSampling());
    Presenting *presenting = start();
    presenting->show().goToKind(QStringLiteral("changes"));
    presenting->show().goTo(presenting->show().index());
    if (!presenting->presenter().isVisible()) {
        press(*presenting, Qt::Key_N);
    }
    tests::settleLayouts();
    const QString name =
        QStringLiteral(STEELYARD_TEST_OUTPUT "/present-%1-%2.png").arg(hasTwoScreens() ? 2 : 1);
    QVERIFY(presenting->presenter().grab().save(name.arg(QStringLiteral("presenter"))));
    QVERIFY(presenting->room().grab().save(name.arg(QStringLiteral("room"))));
    presenting->end();
}

STEELYARD_TEST_MAIN(TestPresenting)
#include "test_presenting.moc"
