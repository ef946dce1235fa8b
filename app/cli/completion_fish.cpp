// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"
#include "cli/completion.h"

namespace steelyard::cli {

namespace {

QString quotedInFish(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + text + u'\'';
}

QString filesInFish(const QStringList &suffixes)
{
    return suffixes.isEmpty() ? QStringLiteral("(__fish_complete_path (commandline -ct))")
                              : QStringLiteral("(__steelyard_files %1)").arg(suffixes.join(u' '));
}

// "-a ..." for words and files; nothing where anything may stand.
QString offerInFish(const ValueDescription &value)
{
    QStringList offers;
    if (value.isList) {
        offers.append(QStringLiteral("(__steelyard_list %1)").arg(value.words.join(u' ')));
    } else if (!value.words.isEmpty()) {
        offers.append(value.words.join(u' '));
    }
    if (value.isFile) {
        offers.append(filesInFish(value.suffixes));
    }
    return offers.isEmpty() ? QString() : QStringLiteral(" -a \"%1\"").arg(offers.join(u' '));
}

QString fishLinesOf(const CommandDescription &command)
{
    const QString condition =
        QStringLiteral("complete -c steelyard -n '__steelyard_command %1'").arg(command.name);
    QString text;
    QStringList words;
    for (const FormDescription &form : command.forms) {
        if (form.word.isEmpty() || words.contains(form.word)) {
            continue;
        }
        words.append(form.word);
        text += QStringLiteral("complete -c steelyard -n '__steelyard_first %1' -a %2 -d %3\n")
                    .arg(command.name, form.word, quotedInFish(form.summary));
    }
    const QString behindForm =
        words.isEmpty() ? QString() : QStringLiteral("; and not __steelyard_first ") + command.name;
    for (const ArgumentDescription &argument : command.arguments) {
        text += condition.chopped(1) + behindForm + u'\'' + offerInFish(argument.value) +
                QStringLiteral(" -d ") + quotedInFish(argument.summary) + u'\n';
    }
    for (const OptionDescription &option : command.options) {
        text += condition + QStringLiteral(" -l ") + option.name;
        if (!option.letter.isEmpty()) {
            text += QStringLiteral(" -s ") + option.letter;
        }
        if (!option.value.name.isEmpty()) {
            text += QStringLiteral(" -x") + offerInFish(option.value);
        }
        text += QStringLiteral(" -d ") + quotedInFish(option.summary) + u'\n';
    }
    return text;
}

} // namespace

QString fishCompletion()
{
    QString text = QStringLiteral(R"(# fish completion for steelyard(1)
# Made by "steelyard help --completion fish" from the table of commands.

# Whether the command that is typed is this one; without a name: whether none is typed yet.
function __steelyard_command
    set -l words (commandline -opc)
    if test (count $argv) -eq 0
        test (count $words) -eq 1; or string match -q -- '-*' $words[2]
    else
        test "$words[2]" = $argv[1]
    end
end

# Whether what is typed now is the first word behind this command.
function __steelyard_first
    set -l words (commandline -opc)
    test (count $words) -eq 2; and test "$words[2]" = $argv[1]
end

# Files with one of these ends, and folders.
function __steelyard_files
    set -l ends (string join '|' $argv)
    set -l typed (string replace -r '^--[^=]*=' '' -- (commandline -ct))
    __fish_complete_path "$typed" | string match -rei "(?:/|\.(?:$ends))\t"
end

# Words separated by commas.
function __steelyard_list
    set -l before (string match -r '.*,' -- (commandline -ct))
    printf '%s\n' "$before"$argv
end

complete -c steelyard -f
)");
    const QList<CommandDescription> all = allDescriptions();
    for (const CommandDescription &command : all) {
        if (!command.name.isEmpty()) {
            text += QStringLiteral("complete -c steelyard -n __steelyard_command -a %1 -d %2\n")
                        .arg(command.name, quotedInFish(command.summary));
        }
    }
    for (const CommandDescription &command : all) {
        text += fishLinesOf(command);
    }
    return text;
}

} // namespace steelyard::cli
