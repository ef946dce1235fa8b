// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_checks.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_documents.h"
#include "ui/present/present_keys.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace steelyard;

class TestPresentKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysOfScenes_data();
    void keysOfScenes();
    void keysThatAsk_data();
    void keysThatAsk();
    void escapeClosesOneThingAfterAnother();
    void aClickGoesOn_andTheOtherButtonsDoNot();
    void aWheelTurnsOneSceneANotch();
    void aTapAtTheLeftGoesBack();
    void otherKeysMeanNothing();
    void theListOfKeysIsWhole_data();
    void theListOfKeysIsWhole();

private:
    bool press(int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
    {
        return m_keys->press(QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    }
    bool turn(int angle, quint64 time)
    {
        QWheelEvent event({}, {}, {}, {0, angle}, {}, {}, Qt::NoScrollPhase, false);
        event.setTimestamp(time);
        return m_keys->turn(event);
    }

    std::unique_ptr<DecisionDocument> m_document = tests::frameworkDocument(0);
    std::unique_ptr<SceneShow> m_show;
    std::unique_ptr<PresentKeys> m_keys;
};

void TestPresentKeys::init()
{
    m_keys.reset();
    m_show = std::make_unique<SceneShow>();
    m_show->setDocument(m_document.get());
    m_keys = std::make_unique<PresentKeys>(*m_show);
    m_show->goTo(1);
}

void TestPresentKeys::theListOfKeysIsWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestPresentKeys::theListOfKeysIsWhole()
{
    QFETCH(const QString, language);
    useLanguage(QLocale(language));
    const scenes::Scene keys = PresentKeys::help();
    useLanguage(QLocale(QLocale::English));
    for (const QSizeF &screen : tests::kScreens) {
        const scenes::SceneLayout layout =
            scenes::layOut(keys, screen, {{}, {}, {}, QStringLiteral("Inter")});
        QCOMPARE(tests::faultsOf(layout), QStringList());
        QCOMPARE(tests::shortenedTexts(layout), QStringList());
    }
}

void TestPresentKeys::keysOfScenes_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("scene");
    for (const int key : {int(Qt::Key_Right), int(Qt::Key_Down), int(Qt::Key_PageDown),
                          int(Qt::Key_Space), int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        QTest::addRow("%s", qPrintable(QKeySequence(key).toString())) << key << 2;
    }
    for (const int key : {int(Qt::Key_Left), int(Qt::Key_Up), int(Qt::Key_PageUp),
                          int(Qt::Key_Backspace), int(Qt::Key_Home)}) {
        QTest::addRow("%s", qPrintable(QKeySequence(key).toString())) << key << 0;
    }
    QTest::newRow("F5 of a remote") << int(Qt::Key_F5) << 1;
}

void TestPresentKeys::keysOfScenes()
{
    QFETCH(const int, key);
    QFETCH(const int, scene);
    QVERIFY(press(key));
    QCOMPARE(m_show->index(), scene);
}

void TestPresentKeys::keysThatAsk_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("asked");
    const QList<std::pair<int, const char *>> keys{
        {Qt::Key_N, "notesRequested"},       {Qt::Key_T, "timerRequested"},
        {Qt::Key_L, "themeRequested"},       {Qt::Key_X, "swapRequested"},
        {Qt::Key_I, "liveRequested"},        {Qt::Key_O, "objectionRequested"},
        {Qt::Key_E, "expectationRequested"}, {Qt::Key_D, "recordRequested"},
        {Qt::Key_Question, "helpRequested"}, {Qt::Key_Escape, "leaveRequested"}};
    for (const auto &[key, asked] : keys) {
        QTest::newRow(asked) << key << QByteArray(asked);
    }
}

void TestPresentKeys::keysThatAsk()
{
    QFETCH(const int, key);
    QFETCH(const QByteArray, asked);
    QSignalSpy spy(m_keys.get(), QByteArray("2" + asked + "()").constData());
    QVERIFY(press(key));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_show->index(), 1);
}

void TestPresentKeys::escapeClosesOneThingAfterAnother()
{
    QSignalSpy leave(m_keys.get(), &PresentKeys::leaveRequested);
    press(Qt::Key_B);
    press(Qt::Key_4);
    press(Qt::Key_Escape);
    QCOMPARE(m_show->curtain(), SceneShow::Curtain::Open);
    QVERIFY(leave.isEmpty());
    press(Qt::Key_Escape);
    QCOMPARE(leave.size(), 1);
    press(Qt::Key_Period);
    QCOMPARE(m_show->curtain(), SceneShow::Curtain::Black);
    press(Qt::Key_W);
    QCOMPARE(m_show->curtain(), SceneShow::Curtain::White);
}

void TestPresentKeys::aClickGoesOn_andTheOtherButtonsDoNot()
{
    const auto click = [this](Qt::MouseButton button) {
        return m_keys->click(QMouseEvent(QEvent::MouseButtonPress, {}, {}, button, button, {}));
    };
    QVERIFY(click(Qt::LeftButton));
    QCOMPARE(m_show->index(), 2);
    QVERIFY(click(Qt::BackButton));
    QCOMPARE(m_show->index(), 1);
    QVERIFY(!click(Qt::RightButton));
    QVERIFY(!click(Qt::MiddleButton));
    QCOMPARE(m_show->index(), 1);
}

void TestPresentKeys::aWheelTurnsOneSceneANotch()
{
    for (quint64 time = 1000; time < 1300; time += 10) { // whirled
        turn(-120, time);
    }
    QCOMPARE(m_show->index(), 2);
    turn(-120, 2000);
    QCOMPARE(m_show->index(), 3);
    turn(60, 3000); // a touchpad: half a notch is none
    QCOMPARE(m_show->index(), 3);
    turn(60, 3010);
    QCOMPARE(m_show->index(), 2);
}

void TestPresentKeys::aTapAtTheLeftGoesBack()
{
    m_keys->tap(0.1);
    QCOMPARE(m_show->index(), 0);
    m_keys->tap(0.9);
    QCOMPARE(m_show->index(), 1);
}

void TestPresentKeys::otherKeysMeanNothing()
{
    QVERIFY(!press(Qt::Key_Q));
    QVERIFY(!press(Qt::Key_B, Qt::ControlModifier));
    QVERIFY(!press(Qt::Key_Right, Qt::AltModifier));
    QCOMPARE(m_show->index(), 1);
}

STEELYARD_TEST_MAIN(TestPresentKeys)
#include "test_present_keys.moc"
