// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/present/screen_saver.h"

#include <QDBusConnection>
#include <QDBusContext>

#include <memory>

using namespace steelyard;

// A desktop that notes who keeps its screens awake.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList asked;
    QList<uint> released;

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &reason)
    {
        asked << program << reason;
        return 4711;
    }
    void UnInhibit(uint cookie) { released << cookie; }
};

class TestScreenSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsKeptAwakeAndLetGo();
    void withNobodyToAskNothingHappens();
};

void TestScreenSaver::itIsKeptAwakeAndLetGo()
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QSKIP("there is no session bus");
    }
    FakeDesktop desktop;
    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &desktop,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    auto pause = std::make_unique<ScreenSaverPause>();
    QTRY_COMPARE(desktop.asked.size(), 2);
    QCOMPARE(desktop.asked.first(), QStringLiteral("Steelyard"));
    QVERIFY(!desktop.asked.last().contains(u'/')); // what the desktop shows names no file
    QTRY_VERIFY(pause->isGranted());
    pause.reset();
    QTRY_COMPARE(desktop.released, QList<uint>{4711});
    QVERIFY(bus.unregisterService(QStringLiteral("org.freedesktop.ScreenSaver")));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/ScreenSaver"));
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}

void TestScreenSaver::withNobodyToAskNothingHappens()
{
    const ScreenSaverPause pause;
    QCoreApplication::processEvents();
}

STEELYARD_TEST_GUILESS_MAIN(TestScreenSaver)
#include "test_screen_saver.moc"
