// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"

#include <atomic>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace steelyard::tests {

namespace {

std::map<std::string, RegisteredTest::Main, std::less<>> &registeredTests()
{
    static std::map<std::string, RegisteredTest::Main, std::less<>> tests;
    return tests;
}

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

RegisteredTest::RegisteredTest(const char *source, Main main)
{
    std::string_view name = source;
    name.remove_prefix(name.rfind('/') + 1);
    name.remove_suffix(std::string_view(".cpp").size());
    registeredTests().emplace(name, main);
}

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

int main(int argc, char *argv[])
{
    const auto &tests = steelyard::tests::registeredTests();
    if (argc > 1) {
        if (const auto found = tests.find(std::string_view(argv[1])); found != tests.end()) {
            return found->second(argc - 1, argv + 1); // the test is named like the program it was
        }
    }
    if (tests.size() == 1) {
        return tests.begin()->second(argc, argv);
    }
    std::fputs("Name one of these first:\n", stderr);
    for (const auto &[name, main] : tests) {
        std::fprintf(stderr, "  %s\n", name.c_str());
    }
    return 2;
}
