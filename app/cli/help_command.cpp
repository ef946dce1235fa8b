// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/commands.h"
#include "cli/completion.h"
#include "cli/help_output.h"
#include "translations/language.h"

namespace steelyard::cli {

int helpCommand(const QStringList &arguments, Console &console)
{
    const QString completion = QStringLiteral("completion");
    const QString language = QStringLiteral("language");
    const Arguments parsed(arguments, describeHelp(), console);
    if (!parsed.valid()) {
        return WrongUsage;
    }
    const bool wantsMan = parsed.has(QStringLiteral("man"));
    const bool wantsMarkdown = parsed.has(QStringLiteral("markdown"));
    const QString command = parsed.files().value(0);
    if ((wantsMan ? 1 : 0) + (wantsMarkdown ? 1 : 0) + (parsed.has(completion) ? 1 : 0) +
            (command.isEmpty() ? 0 : 1) >
        1) {
        return parsed.wrong(Text::tr("This is none of the forms below."));
    }
    if (!command.isEmpty() && !isCommand(command.toStdString())) {
        return parsed.wrong(Text::tr("There is no command “%1”.").arg(command));
    }
    if ((parsed.has(completion) && !parsed.choice(completion)) ||
        (parsed.has(language) && !parsed.choice(language))) {
        return WrongUsage;
    }
    if (parsed.has(language)) {
        useLanguage(QLocale(parsed.value(language)));
    }
    if (wantsMan) {
        console.out << manualPage();
    } else if (wantsMarkdown) {
        console.out << markdownReference();
    } else if (parsed.has(completion)) {
        console.out << completionFor(parsed.value(completion));
    } else {
        console.out << usage(command);
    }
    return Good;
}

} // namespace steelyard::cli
