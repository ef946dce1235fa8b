// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/help_output.h"
#include "cli/synopsis.h"

namespace steelyard::cli {

namespace {

constexpr qsizetype kWidth = 79;
constexpr qsizetype kTermIndent = 2;
constexpr qsizetype kTermColumn = 26; // where explanations begin
constexpr qsizetype kFormIndent = 4;

QString textParagraph(const QString &text)
{
    return wrapped(text.split(u' ', Qt::SkipEmptyParts), kWidth);
}

// A word and its explanation in two columns; an explanation of a long word begins on its own line.
QString textDefinition(const QString &term, const QString &explanation)
{
    QString line = QString(kTermIndent, u' ') + term;
    if (line.size() + 2 > kTermColumn) {
        line += u'\n' + QString(kTermColumn, u' ');
    } else {
        line = line.leftJustified(kTermColumn);
    }
    return line +
           wrapped(explanation.split(u' ', Qt::SkipEmptyParts), kWidth, kTermColumn, kTermColumn);
}

QString explanationOf(const OptionDescription &option)
{
    return (QStringList{sentence(option.summary)} + remarksOn(option)).join(u' ');
}

QString usageOfCommand(const CommandDescription &command)
{
    QString text;
    for (const FormDescription &form : command.forms) {
        text += wrappedSynopsis(command, form, kWidth);
        if (!form.summary.isEmpty()) {
            text += QString(kFormIndent, u' ') + sentence(form.summary) + u'\n';
        }
    }
    text += u'\n' + textParagraph(sentence(command.summary));
    for (const QString &detail : command.details) {
        text += u'\n' + textParagraph(detail);
    }
    if (!command.arguments.isEmpty() || !command.options.isEmpty()) {
        text += u'\n';
    }
    for (const ArgumentDescription &argument : command.arguments) {
        text += textDefinition(argument.value.name, sentence(argument.summary));
    }
    for (const OptionDescription &option : command.options) {
        text += textDefinition(headOf(option), explanationOf(option));
    }
    return text;
}

QString usageOfAll()
{
    QString text =
        Text::tr("Steelyard weighs technology choices and says why.") + QStringLiteral("\n\n");
    const CommandDescription window = describeWindow();
    text += textDefinition(callOf(window) + u' ' + window.forms.first().arguments,
                           sentence(window.summary));
    for (const Command &command : commands()) {
        const CommandDescription description = command.describe();
        text += textDefinition(callOf(description), sentence(description.summary));
    }
    text += u'\n';
    for (const OptionDescription &option : window.options) {
        text += textDefinition(headOf(option), explanationOf(option));
    }
    text +=
        u'\n' +
        textParagraph(Text::tr("“steelyard help COMMAND” says what a command takes. Results go to "
                               "standard output, problems to standard error.")) +
        u'\n' + Text::tr("Exit codes:") + u'\n';
    const QStringList codes = exitCodes();
    for (qsizetype code = 0; code < codes.size(); ++code) {
        text += textDefinition(QString::number(code), sentence(codes.at(code)));
    }
    return text + u'\n' + textParagraph(aboutTables());
}

} // namespace

QString aboutTables()
{
    const QString text = Text::tr(
        "Tables are XLSX, ODS or CSV with commas, semicolons, tabs or vertical bars. To rank:\n"
        "a first row alternative,NAME,NAME,... and a row for each alternative with a number for\n"
        "each name; an empty cell is unknown. A row @direction with min or max says which way\n"
        "each counts, @weight how much. PAIRWISE: a matrix of how many times more the row counts\n"
        "than the column (3, or 1/3 when it counts less), with or without names, the part above\n"
        "the diagonal being enough; or a list with lines NAME,NAME,3. A line @judge,NAME,WEIGHT\n"
        "stands before the table of one judge of several, @node,NAME before that of the parts of\n"
        "NAME.\n");
    return text.simplified();
}

QString usage(const QString &command)
{
    const Command *found = findCommand(command.toStdString());
    if (found == nullptr) {
        return usageOfAll();
    }
    const QString text = usageOfCommand(found->describe());
    const bool takesTable =
        command == QStringLiteral("rank") || command == QStringLiteral("weights");
    return takesTable ? text + u'\n' + textParagraph(aboutTables()) : text;
}

} // namespace steelyard::cli
