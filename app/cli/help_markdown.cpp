// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/help_output.h"
#include "cli/synopsis.h"

namespace steelyard::cli {

namespace {

// Text of a cell: a vertical bar would end it, even between backquotes.
QString markdownCell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|"));
}

QString markdownCode(const QString &text)
{
    return u'`' + text + u'`';
}

// A paragraph without what Markdown would read: mark-up, and the names of options as smart dashes.
QString markdownPlain(QString text)
{
    for (const QChar mark : {u'\\', u'*', u'_', u'<', u'`'}) {
        text.replace(mark, QStringLiteral("\\") + mark);
    }
    return text;
}

QString markdownRow(const QString &first, const QString &second)
{
    return QStringLiteral("| %1 | %2 |\n").arg(markdownCell(first), markdownCell(second));
}

QString markdownTableOf(const CommandDescription &command)
{
    QString text;
    for (const ArgumentDescription &argument : command.arguments) {
        text += markdownRow(markdownCode(argument.value.name),
                            markdownPlain(sentence(argument.summary)));
    }
    for (const OptionDescription &option : command.options) {
        text += markdownRow(
            markdownCode(headOf(option)),
            markdownPlain((QStringList{sentence(option.summary)} + remarksOn(option)).join(u' ')));
    }
    return text.isEmpty() ? text
                          : QStringLiteral("\n| %1 | %2 |\n| --- | --- |\n")
                                    .arg(Text::tr("Argument"), Text::tr("What it says")) +
                                text;
}

QString markdownSectionOf(const CommandDescription &command)
{
    constexpr qsizetype kWidth = 100;
    QString text = QStringLiteral("\n## %1\n\n%2\n")
                       .arg(callOf(command), markdownPlain(sentence(command.summary)));
    QString lines;
    for (const FormDescription &form : command.forms) {
        const QString line = wrappedSynopsis(command, form, kWidth);
        if (form.summary.isEmpty()) {
            lines += line;
        } else {
            text += QStringLiteral("\n%1\n\n```\n%2```\n")
                        .arg(markdownPlain(sentence(form.summary)), line);
        }
    }
    if (!lines.isEmpty()) {
        text += QStringLiteral("\n```\n%1```\n").arg(lines);
    }
    for (const QString &detail : command.details) {
        text += u'\n' + markdownPlain(detail) + u'\n';
    }
    return text + markdownTableOf(command);
}

} // namespace

QString markdownReference()
{
    QString text =
        QStringLiteral("# %1\n\n%2\n\n%3\n")
            .arg(Text::tr("Command line"),
                 markdownPlain(Text::tr("Steelyard weighs technology choices and says why.")),
                 markdownPlain(Text::tr("“steelyard help COMMAND” says what a command takes. "
                                        "Results go to standard output, problems to standard "
                                        "error.")));
    const QList<CommandDescription> all = allDescriptions();
    for (const CommandDescription &command : all) {
        text += markdownSectionOf(command);
    }
    text += QStringLiteral("\n## %1\n\n").arg(Text::tr("Exit codes"));
    const QStringList codes = exitCodes();
    for (qsizetype exit = 0; exit < codes.size(); ++exit) {
        text += QStringLiteral("- %1: %2\n").arg(exit).arg(markdownPlain(sentence(codes.at(exit))));
    }
    return text +
           QStringLiteral("\n## %1\n\n%2\n").arg(Text::tr("Tables"), markdownPlain(aboutTables()));
}

} // namespace steelyard::cli
