// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "session/decision_document.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <cstdio>
#include <functional>

#include <malloc.h>
#include <unistd.h>

// soak [SECONDS [SEED]]: presses random keys in the window for so long and prints every ten seconds
// how much memory the program has. No test, because it judges nothing: who runs it looks whether
// the numbers go on rising. Without a display: QT_QPA_PLATFORM=offscreen.
namespace {

using namespace steelyard;

qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

// Whatever a person presses, but for what leaves the window or talks to the desktop.
void pressSomething(QRandomGenerator &random, QWidget *window)
{
    static constexpr int plain[] = {
        Qt::Key_Tab,      Qt::Key_Tab,      Qt::Key_Tab,  Qt::Key_Backtab,  Qt::Key_Return,
        Qt::Key_Space,    Qt::Key_Space,    Qt::Key_Up,   Qt::Key_Down,     Qt::Key_Left,
        Qt::Key_Right,    Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End,      Qt::Key_Escape,
        Qt::Key_Question, Qt::Key_0,        Qt::Key_1,    Qt::Key_2,        Qt::Key_3,
        Qt::Key_4,        Qt::Key_5,        Qt::Key_A,    Qt::Key_Backspace};
    static constexpr int withControl[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,
                                          Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_Z,
                                          Qt::Key_Y, Qt::Key_F, Qt::Key_N, Qt::Key_E};
    // Offscreen nobody makes a window active when a dialog is closed; then no key does anything.
    if (QApplication::activeWindow() == nullptr) {
        QApplication::setActiveWindow(window);
    }
    QWidget *target = QApplication::activeModalWidget();
    if (target == nullptr || QApplication::focusWidget() != nullptr) {
        target = QApplication::focusWidget();
    }
    if (target == nullptr) {
        target = window;
    }
    const bool isControl = random.bounded(6) == 0;
    const int key = isControl ? withControl[random.bounded(int{std::size(withControl)})]
                              : plain[random.bounded(int{std::size(plain)})];
    QTest::keyClick(target, static_cast<Qt::Key>(key),
                    isControl ? Qt::ControlModifier : Qt::NoModifier);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int seconds = arguments.value(1, QStringLiteral("300")).toInt();
    QRandomGenerator random(arguments.value(2, QStringLiteral("1")).toUInt());
    resources::load();
    applyTheme(application, drawing::Scheme::Light);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    MainWindow window(settings);
    window.setDialogs({[](DecisionFiles::Purpose, const QString &) { return QString(); },
                       [](const QString &) { return DecisionFiles::Unsaved::Cancel; }});
    window.resize(1440, 900);
    window.show();
    if (!window.openFile(QStringLiteral(":/examples/member-app.steelyard"))) {
        return 1;
    }
    long pressed = 0;
    // Each key is asked for before the last is pressed: a dialog that runs until it is closed takes
    // keys, too, and would hold up one timer for all.
    std::function<void()> pressNext = [&] {
        QTimer::singleShot(0, &window, pressNext);
        ++pressed;
        pressSomething(random, &window);
    };
    QTimer report;
    int passed = 0;
    const auto tell = [&] {
        DecisionDocument *document = window.document();
        std::printf("%4d s  %7ld keys  %5d steps to undo  %7lld KB resident  %7zu KB in use\n",
                    passed, pressed, document != nullptr ? document->undoStack()->count() : 0,
                    static_cast<long long>(residentKilobytes()), mallinfo2().uordblks / 1024);
        std::fflush(stdout);
    };
    QObject::connect(&report, &QTimer::timeout, &window, [&] {
        passed += 10;
        tell();
        if (passed >= seconds) {
            _exit(0); // a dialog may be open, and nothing is to be asked
        }
    });
    tell();
    pressNext();
    report.start(10'000);
    return QApplication::exec();
}
