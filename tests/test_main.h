// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// The main function of every test: STEELYARD_TEST_MAIN(Class) with the application that the linked
// modules of Qt have, STEELYARD_TEST_GUILESS_MAIN(Class) with a QCoreApplication and
// STEELYARD_TEST_APPLESS_MAIN(Class) with none. A warning of Qt fails the program that caused it,
// also one of another thread and one before the first test; the log says in which test it was.
namespace steelyard::tests {

// Counts warnings from its construction on. One at a time.
class WarningWatch
{
public:
    WarningWatch();
    ~WarningWatch();
    WarningWatch(const WarningWatch &) = delete;
    WarningWatch &operator=(const WarningWatch &) = delete;

    // Runs all tests of the object; 0 when they passed without a warning.
    [[nodiscard]] int run(QObject &test, int argc, char *argv[]);
};

} // namespace steelyard::tests

#define STEELYARD_TEST_WITH(Class, ...)                                                            \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        steelyard::tests::WarningWatch watch;                                                      \
        __VA_ARGS__                                                                                \
        Class test;                                                                                \
        QTEST_SET_MAIN_SOURCE_PATH                                                                 \
        return watch.run(test, argc, argv);                                                        \
    }
#define STEELYARD_TEST_APPLESS_MAIN(Class) STEELYARD_TEST_WITH(Class)
#define STEELYARD_TEST_GUILESS_MAIN(Class)                                                         \
    STEELYARD_TEST_WITH(Class, QTEST_QAPP_SETUP(QCoreApplication))
#define STEELYARD_TEST_MAIN(Class) STEELYARD_TEST_WITH(Class, QTEST_MAIN_SETUP())
