// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// The tests of a folder are one program, which runs the one that its first argument names:
// tests_report test_report_html [arguments of Qt Test]. Without a name it runs the only one it has,
// else it names them and ends with 2.
//
// A test's source ends with STEELYARD_TEST_MAIN(Class), which gives it the application that the
// linked modules of Qt have, STEELYARD_TEST_GUILESS_MAIN(Class), a QCoreApplication, or
// STEELYARD_TEST_APPLESS_MAIN(Class), none. A warning of Qt fails the test that caused it, also one
// of another thread and one before the first case; the log says in which case it was.
namespace steelyard::tests {

// A main function under the name of its source without the ".cpp".
class RegisteredTest
{
public:
    using Main = int (*)(int argc, char *argv[]);
    RegisteredTest(const char *source, Main main);
};

// Counts warnings from its construction on. One at a time.
class WarningWatch
{
public:
    WarningWatch();
    ~WarningWatch();
    WarningWatch(const WarningWatch &) = delete;
    WarningWatch &operator=(const WarningWatch &) = delete;

    // Runs all cases of the object; 0 when they passed without a warning.
    [[nodiscard]] int run(QObject &test, int argc, char *argv[]);
};

} // namespace steelyard::tests

#define STEELYARD_TEST_WITH(Class, ...)                                                            \
    static const steelyard::tests::RegisteredTest s_registeredTest(                                \
        __FILE__, [](int argc, char *argv[]) {                                                     \
            steelyard::tests::WarningWatch watch;                                                  \
            __VA_ARGS__                                                                            \
            Class test;                                                                            \
            QTEST_SET_MAIN_SOURCE_PATH                                                             \
            return watch.run(test, argc, argv);                                                    \
        });
#define STEELYARD_TEST_APPLESS_MAIN(Class) STEELYARD_TEST_WITH(Class)
#define STEELYARD_TEST_GUILESS_MAIN(Class)                                                         \
    STEELYARD_TEST_WITH(Class, QTEST_QAPP_SETUP(QCoreApplication))
#define STEELYARD_TEST_MAIN(Class) STEELYARD_TEST_WITH(Class, QTEST_MAIN_SETUP())
