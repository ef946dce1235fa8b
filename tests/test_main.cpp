// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"

#include <atomic>
#include <cstdio>

namespace steelyard::tests {

namespace {

QtMessageHandler s_next = nullptr; // of QTest while its tests run
std::atomic<int> s_warnings = 0;

void countWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Of the offscreen platform, which cannot raise windows, grab keys or keep least sizes.
    if (message.startsWith(u"This plugin does not support ")) {
        return;
    }
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        ++s_warnings;
    }
    s_next(type, context, message);
}

} // namespace

WarningWatch::WarningWatch()
{
    s_next = qInstallMessageHandler(countWarning);
}

WarningWatch::~WarningWatch()
{
    qInstallMessageHandler(s_next);
}

int WarningWatch::run(QObject &test, int argc, char *argv[])
{
    const QtMessageHandler before = s_next;
    QTest::qInit(&test, argc, argv);
    s_next = qInstallMessageHandler(countWarning); // QTest has put its own in front
    const int failed = QTest::qRun();
    qInstallMessageHandler(s_next);
    s_next = before;
    QTest::qCleanup();
    if (s_warnings > 0) {
        std::fprintf(stderr, "Warnings of Qt: %d. Each is a fault of the program or of the test.\n",
                     s_warnings.load());
    }
    return failed == 0 && s_warnings > 0 ? 1 : failed;
}

} // namespace steelyard::tests
