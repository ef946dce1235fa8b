// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include <array>

namespace steelyard::cli {

namespace {

struct Shell
{
    const char *name;
    QString (*completion)();
};

constexpr auto kShells = std::to_array<Shell>({
    {"bash", bashCompletion},
    {"fish", fishCompletion},
    {"zsh", zshCompletion},
});

} // namespace

QStringList completionShells()
{
    QStringList names;
    for (const Shell &shell : kShells) {
        names.append(QString::fromLatin1(shell.name));
    }
    return names;
}

QString completionFor(const QString &shell)
{
    for (const Shell &known : kShells) {
        if (shell == QLatin1String(known.name)) {
            return known.completion();
        }
    }
    return {};
}

} // namespace steelyard::cli
