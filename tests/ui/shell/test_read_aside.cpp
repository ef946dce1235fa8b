// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/shell/read_aside.h"

#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace steelyard;

class TestReadAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quickWork_showsNothing();
    void slowWork_isShownAndCanBeCancelled();
    void slowWork_isShownUntilItEnds();

private:
    // Looks again and again until the dialog is there, then does something with it.
    void whenShown(const std::function<void(QProgressDialog &)> &act);

    QWidget m_window;
    bool m_wasShown = false;
};

void TestReadAside::whenShown(const std::function<void(QProgressDialog &)> &act)
{
    m_wasShown = false;
    auto *timer = new QTimer(&m_window);
    connect(timer, &QTimer::timeout, &m_window, [this, timer, act] {
        auto *dialog = m_window.findChild<QProgressDialog *>();
        if (dialog != nullptr && dialog->isVisible()) {
            m_wasShown = true;
            timer->deleteLater();
            act(*dialog);
        }
    });
    timer->start(1);
}

void TestReadAside::quickWork_showsNothing()
{
    const std::thread::id window = std::this_thread::get_id();
    std::thread::id worker;
    QVERIFY(readAside(&m_window, "a.steelyard",
                      [&](const std::stop_token &) { worker = std::this_thread::get_id(); }));
    QVERIFY(worker != std::thread::id() && worker != window);
    QVERIFY(m_window.findChild<QProgressDialog *>() == nullptr);
}

void TestReadAside::slowWork_isShownAndCanBeCancelled()
{
    whenShown([](QProgressDialog &dialog) {
        QVERIFY(dialog.isModal());
        QVERIFY(dialog.labelText().contains("bomb.pdf"));
        QTest::mouseClick(dialog.findChild<QPushButton *>(), Qt::LeftButton);
    });
    bool wasStopped = false;
    QVERIFY(!readAside(&m_window, "bomb.pdf", [&](const std::stop_token &stop) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any changed;
        changed.wait(lock, stop, [] { return false; });
        wasStopped = stop.stop_requested();
    }));
    QVERIFY(m_wasShown && wasStopped);
}

void TestReadAside::slowWork_isShownUntilItEnds()
{
    std::mutex mutex;
    std::condition_variable changed;
    bool wasSeen = false;
    whenShown([&](QProgressDialog &) {
        const std::lock_guard lock(mutex);
        wasSeen = true;
        changed.notify_one();
    });
    QVERIFY(readAside(&m_window, "large.steelyard", [&](const std::stop_token &) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return wasSeen; });
    }));
    QVERIFY(m_wasShown);
    QVERIFY(m_window.findChild<QProgressDialog *>() == nullptr);
}

STEELYARD_TEST_MAIN(TestReadAside)
#include "test_read_aside.moc"
