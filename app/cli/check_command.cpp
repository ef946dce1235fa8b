// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/commands.h"
#include "storage/check_files.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace steelyard::cli {

namespace {

// What is found is said first, then one line on the whole.
void summarise(const QString &file, const storage::CheckedFile &checked, Console &console)
{
    const auto errors =
        std::count_if(checked.problems.begin(), checked.problems.end(),
                      [](const auto &problem) { return problem.level == knowledge::Level::Error; });
    const auto warnings = static_cast<std::ptrdiff_t>(checked.problems.size()) - errors;
    if (checked.problems.empty()) {
        console.out << Text::tr("%1: no problems").arg(file) << '\n';
    } else {
        console.out << Text::tr("%1: %2, %3")
                           .arg(file, Text::tr("%n error(s)", nullptr, static_cast<int>(errors)),
                                Text::tr("%n warning(s)", nullptr, static_cast<int>(warnings)))
                    << '\n';
    }
    const QLocale locale;
    for (const storage::Coverage &coverage : checked.coverage) {
        console.out << Text::tr("%1: %2 of %3 texts")
                           .arg(QLocale::languageToString(QLocale(coverage.language).language()),
                                locale.toString(static_cast<qulonglong>(coverage.translated)),
                                locale.toString(static_cast<qulonglong>(coverage.total)))
                    << '\n';
    }
}

} // namespace

int checkCommand(const QStringList &arguments, Console &console)
{
    const QString strict = QStringLiteral("strict");
    const Arguments parsed(arguments, describeCheck(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    int code = Good;
    const QStringList files = parsed.files();
    for (const QString &file : files) {
        const storage::CheckedFile checked = storage::checkFile(file, today);
        code = std::max(code, printDiagnostics(checked.problems, console));
        if (parsed.has(strict) && !checked.problems.empty()) {
            code = InputProblem;
        }
        summarise(file, checked, console);
    }
    return code;
}

} // namespace steelyard::cli
