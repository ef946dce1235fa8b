// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"

#include <QFileInfo>

#include <algorithm>

namespace steelyard::cli {

namespace {

std::vector<knowledge::Problem> problemsOf(const QString &file)
{
    const bool isDecision =
        QFileInfo(file).suffix().compare(u"steelyard", Qt::CaseInsensitive) == 0;
    return isDecision ? storage::openDecision(file).problems
                      : storage::loadKnowledge(file).problems;
}

} // namespace

int checkCommand(const QStringList &arguments, Console &console)
{
    const Arguments parsed(arguments, QStringLiteral("check"),
                           QStringLiteral("steelyard check FILE..."), {}, 1, 10000, console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    int code = Good;
    const QStringList files = parsed.files();
    for (const QString &file : files) {
        const std::vector<knowledge::Problem> problems = problemsOf(file);
        code = std::max(code, printProblems(problems, console));
        if (problems.empty()) {
            console.out << Text::tr("%1: no problems").arg(file) << '\n';
        }
    }
    return code;
}

} // namespace steelyard::cli
