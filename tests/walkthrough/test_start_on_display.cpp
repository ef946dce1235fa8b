// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScopeGuard>
#include <QScreen>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace {

// Keeps every core busy, twice over, for as long as it lives.
class Load
{
public:
    Load()
    {
        const int threads = 2 * QThread::idealThreadCount();
        for (int i = 0; i < threads; ++i) {
            m_threads.emplace_back([this] {
                volatile unsigned value = 1;
                while (!m_stopped.load(std::memory_order_relaxed)) {
                    value = value * 1664525U + 1013904223U;
                }
            });
        }
    }
    ~Load()
    {
        m_stopped = true;
        for (std::thread &thread : m_threads) {
            thread.join();
        }
    }

private:
    std::atomic<bool> m_stopped = false;
    std::vector<std::thread> m_threads;
};

} // namespace

// Starts the program as a person does, on a real X server and while the machine is busy: offscreen
// a window that takes no events looks like any other.
class TestStartOnDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWindowLives_data();
    void everyWindowLives();

private:
    // What xdotool prints; empty where it finds nothing.
    [[nodiscard]] static QByteArray xdotool(const QStringList &arguments);
    [[nodiscard]] QString shownWindow() const;
    // How many colours a coarse grid over the window meets: one, while nothing is painted.
    [[nodiscard]] static qsizetype coloursOf(const QString &window);
    [[nodiscard]] static QImage pictureOf(const QString &window);

    QTemporaryDir m_home;
    std::unique_ptr<Load> m_load;
    QProcess m_program;
};

void TestStartOnDisplay::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
    m_load = std::make_unique<Load>();
}

QByteArray TestStartOnDisplay::xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    return process.waitForFinished() ? process.readAllStandardOutput().trimmed() : QByteArray();
}

QString TestStartOnDisplay::shownWindow() const
{
    const QByteArray found =
        xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
                 QString::number(m_program.processId()), QStringLiteral("--name"),
                 QStringLiteral("Steelyard")});
    return QString::fromLatin1(found).section(u'\n', -1);
}

QImage TestStartOnDisplay::pictureOf(const QString &window)
{
    return QGuiApplication::primaryScreen()->grabWindow(window.toULongLong()).toImage();
}

qsizetype TestStartOnDisplay::coloursOf(const QString &window)
{
    const QImage picture = pictureOf(window);
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3) {
            colours.insert(picture.pixel(x, y));
        }
    }
    return colours.size();
}

void TestStartOnDisplay::everyWindowLives_data()
{
    QTest::addColumn<int>("round");
    for (int round = 1; round <= 40; ++round) {
        QTest::addRow("start %d", round) << round;
    }
}

void TestStartOnDisplay::everyWindowLives()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        environment.insert(QString::fromLatin1(variable), m_home.path());
    }
    m_program.setProcessEnvironment(environment);
    m_program.start(QStringLiteral(STEELYARD_PROGRAM), QStringList());
    QVERIFY(m_program.waitForStarted());
    const auto stop = qScopeGuard([this] {
        m_program.kill();
        m_program.waitForFinished();
    });

    QString window;
    QTRY_VERIFY_WITH_TIMEOUT(!(window = shownWindow()).isEmpty(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(coloursOf(window) > 20, 60'000);

    // Tab moves the ring of focus, so the picture changes; the key for leaving ends it all.
    const QImage before = pictureOf(window);
    const auto press = [&window](const char *key) {
        static_cast<void>(xdotool({QStringLiteral("windowfocus"), window, QStringLiteral("key"),
                                   QString::fromLatin1(key)}));
    };
    press("Tab");
    QTRY_VERIFY_WITH_TIMEOUT(pictureOf(window) != before, 60'000);
    press("ctrl+q");
    QVERIFY2(m_program.waitForFinished(60'000), "The window did not close on Ctrl+Q");
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
    QCOMPARE(m_program.readAllStandardError(), QByteArray());
    QCOMPARE(m_program.readAllStandardOutput(), QByteArray());
}

STEELYARD_TEST_MAIN(TestStartOnDisplay)
#include "test_start_on_display.moc"
