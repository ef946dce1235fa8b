// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command_table.h"
#include "cli/help_output.h"
#include "cli/synopsis.h"

namespace steelyard::cli {

namespace {

// Text for roff: a dash that is to be typed, and no line that begins like a request.
QString roff(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\'')) {
        text.prepend(QStringLiteral("\\&"));
    }
    return text;
}

QString roffBold(const QString &text)
{
    return QStringLiteral("\\fB%1\\fR").arg(roff(text));
}

// Every sentence begins a line, and no line is longer than those who read the source like.
QString roffSentences(const QStringList &texts)
{
    constexpr qsizetype kWidth = 78;
    QString lines;
    for (const QString &text : texts) {
        QString line;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && roff(line + u' ' + word).size() > kWidth) {
                lines += roff(line) + u'\n';
                line.clear();
            }
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        lines += roff(line) + u'\n';
    }
    return lines;
}

QString manualHeading(const QString &title)
{
    return QStringLiteral(".SH \"%1\"\n").arg(roff(title.toUpper()));
}

QString manualDefinition(const QString &term, const QStringList &texts)
{
    return QStringLiteral(".TP\n%1\n%2").arg(term, roffSentences(texts));
}

// The names of an option bold, what it takes as it is.
QString manualHead(const OptionDescription &option)
{
    const QString names =
        headOf(option).chopped(option.value.name.isEmpty() ? 0 : option.value.name.size() + 1);
    return option.value.name.isEmpty()
               ? roffBold(names)
               : roffBold(names) + QStringLiteral(" \\fI%1\\fR").arg(roff(option.value.name));
}

// A line is broken between the pieces only.
QString roffSynopsis(const CommandDescription &command, const FormDescription &form)
{
    QString text = roffBold(callOf(command));
    for (const QString &piece : piecesOf(command, form)) {
        text += u'\n' + roff(piece).replace(u' ', QStringLiteral("\\ "));
        if (piece.endsWith(u'.')) {
            text += QStringLiteral("\\&"); // ends no sentence
        }
    }
    return text;
}

QString entriesOf(const CommandDescription &command)
{
    QString text;
    for (const ArgumentDescription &argument : command.arguments) {
        text += manualDefinition(QStringLiteral("\\fI%1\\fR").arg(roff(argument.value.name)),
                                 {sentence(argument.summary)});
    }
    for (const OptionDescription &option : command.options) {
        text += manualDefinition(manualHead(option),
                                 QStringList{sentence(option.summary)} + remarksOn(option));
    }
    return text;
}

QString manualSectionOf(const CommandDescription &command)
{
    QString text = QStringLiteral(".SS \"%1\"\n").arg(roff(callOf(command)));
    text += roffSentences({sentence(command.summary)});
    for (const FormDescription &form : command.forms) {
        if (form.summary.isEmpty()) {
            continue;
        }
        text += QStringLiteral(".HP\n%1\n.RS 7\n%2.RE\n")
                    .arg(roffSynopsis(command, form), roffSentences({sentence(form.summary)}));
    }
    for (const QString &detail : command.details) {
        text += QStringLiteral(".PP\n") + roffSentences({detail});
    }
    return text + entriesOf(command);
}

QString manualExamples()
{
    const QString heading = manualHeading(Text::tr("Examples"));
    QString text = heading;
    for (const auto &[line, what] :
         {std::pair{QStringLiteral("steelyard new --scenario api_backend -o api.steelyard"),
                    Text::tr("Begin a decision as a typical case does:")},
          std::pair{QStringLiteral("steelyard verdict api.steelyard"),
                    Text::tr("Read its verdict:")},
          std::pair{QStringLiteral("steelyard report api.steelyard --preset board -o api.pdf"),
                    Text::tr("Write two pages for those who decide:")},
          std::pair{QStringLiteral("steelyard verify api.pdf"),
                    Text::tr("Check later that the report is still right:")},
          std::pair{QStringLiteral("steelyard rank offers.csv --audit"),
                    Text::tr("Ask what the sums of a table hide:")}}) {
        if (!text.endsWith(heading)) {
            text += QStringLiteral(".PP\n");
        }
        text += QStringLiteral("%1\n.PP\n.nf\n.RS\n%2\n.RE\n.fi\n").arg(roff(what), roff(line));
    }
    return text;
}

QString surroundings()
{
    QString text = manualHeading(Text::tr("Environment"));
    text += manualDefinition(roffBold(QStringLiteral("LANGUAGE")) + QStringLiteral(", ") +
                                 roffBold(QStringLiteral("LC_ALL")) + QStringLiteral(", ") +
                                 roffBold(QStringLiteral("LANG")),
                             {Text::tr("The language and the form of numbers.")});
    text += manualDefinition(roffBold(QStringLiteral("DISPLAY")) + QStringLiteral(", ") +
                                 roffBold(QStringLiteral("WAYLAND_DISPLAY")),
                             {Text::tr("Where the window opens; the commands need neither.")});
    text += manualHeading(Text::tr("Files"));
    text += manualDefinition(QStringLiteral("\\fI~/.config/Steelyard/Steelyard.conf\\fR"),
                             {Text::tr("What the window remembers, such as recent decisions.")});
    text +=
        manualDefinition(QStringLiteral("\\fI~/.local/share/Steelyard/Steelyard/\\fR"),
                         {Text::tr("Copies of what was not saved yet, and of files that could not "
                                   "be replaced whole.")});
    return text;
}

} // namespace

QString manualPage()
{
    const QString version = QCoreApplication::applicationVersion();
    QString text =
        QStringLiteral(".\\\" Made by \"steelyard help --man\" from the table of commands.\n"
                       ".TH STEELYARD 1 \"%1\" \"Steelyard %2\"\n.nh\n.ad l\n")
            .arg(QStringLiteral(STEELYARD_RELEASE_DATE), version);
    const QList<CommandDescription> all = allDescriptions();
    text += manualHeading(Text::tr("Name"));
    text += QStringLiteral("steelyard \\- ") +
            roff(Text::tr("weigh technology choices and say why")) + u'\n';
    text += manualHeading(Text::tr("Synopsis"));
    for (const CommandDescription &command : all) {
        for (const FormDescription &form : command.forms) {
            text += QStringLiteral(".HP\n%1\n").arg(roffSynopsis(command, form));
        }
    }
    text += manualHeading(Text::tr("Description"));
    text += roffSentences(
        {Text::tr("Steelyard asks plain questions about a project, applies the answers to a "
                  "knowledge base in which every rating carries its evidence, and returns a "
                  "verdict that says how sure it is and why."),
         Text::tr("It works offline and makes no network connection."),
         Text::tr("Without a command it opens its window.")});
    text += manualHeading(Text::tr("Options"));
    text += entriesOf(all.first());
    text += manualHeading(Text::tr("Commands"));
    for (const CommandDescription &command : all.mid(1)) {
        text += manualSectionOf(command);
    }
    text += manualHeading(Text::tr("Tables"));
    text += roffSentences({aboutTables()});
    text += manualHeading(Text::tr("Exit status"));
    const QStringList codes = exitCodes();
    for (qsizetype code = 0; code < codes.size(); ++code) {
        text += manualDefinition(QString::number(code), {sentence(codes.at(code))});
    }
    return text + surroundings() + manualExamples();
}

} // namespace steelyard::cli
