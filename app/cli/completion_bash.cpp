// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"
#include "cli/completion.h"

namespace steelyard::cli {

namespace {

QString namesInBash(const OptionDescription &option)
{
    const QString name = QStringLiteral("--") + option.name;
    return option.letter.isEmpty() ? name : u'-' + option.letter + u' ' + name;
}

// What completes a value: words, file names, or nothing, which leaves it to the user.
QString offerInBash(const ValueDescription &value)
{
    QStringList lines;
    if (!value.words.isEmpty()) {
        lines.append(QStringLiteral("%1 '%2'").arg(
            value.isList ? QStringLiteral("_steelyard_list") : QStringLiteral("_steelyard_words"),
            value.words.join(u' ')));
    }
    if (value.isFile) {
        lines.append(value.suffixes.isEmpty()
                         ? QStringLiteral("_filedir")
                         : QStringLiteral("_filedir '@(%1)'").arg(value.suffixes.join(u'|')));
    }
    return lines.join(QStringLiteral("; "));
}

QString casesOfValues(const CommandDescription &command)
{
    QString text;
    for (const OptionDescription &option : command.options) {
        if (option.value.name.isEmpty()) {
            continue;
        }
        QStringList patterns;
        for (const QString &name : namesInBash(option).split(u' ')) {
            patterns.append(command.name + u',' + name);
        }
        const QString offer = offerInBash(option.value);
        text +=
            QStringLiteral("        %1) %2return ;;\n")
                .arg(patterns.join(u'|'), offer.isEmpty() ? offer : offer + QStringLiteral("; "));
    }
    return text;
}

QString caseOfOptions(const CommandDescription &command)
{
    QStringList names;
    for (const OptionDescription &option : command.options) {
        names.append(namesInBash(option));
    }
    if (!command.name.isEmpty()) {
        names.append(QStringLiteral("--help"));
    }
    return QStringLiteral("            '%1') _steelyard_words '%2' ;;\n")
        .arg(command.name, names.join(u' '));
}

QString caseOfArguments(const CommandDescription &command)
{
    QStringList offers;
    QStringList firstWords;
    for (const FormDescription &form : command.forms) {
        if (!form.word.isEmpty() && !firstWords.contains(form.word)) {
            firstWords.append(form.word);
        }
    }
    if (!firstWords.isEmpty()) {
        offers.append(QStringLiteral("if ((cword == 2)); then _steelyard_words '%1'; return; fi")
                          .arg(firstWords.join(u' ')));
    }
    ValueDescription any; // which of the arguments it is, is left to the user
    for (const ArgumentDescription &argument : command.arguments) {
        any.words += argument.value.words;
        any.suffixes += argument.value.suffixes;
        any.isFile = any.isFile || argument.value.isFile;
    }
    any.suffixes.removeDuplicates();
    if (const QString offer = offerInBash(any); !offer.isEmpty()) {
        offers.append(offer);
    }
    return offers.isEmpty() ? QString()
                            : QStringLiteral("        '%1') %2 ;;\n")
                                  .arg(command.name, offers.join(QStringLiteral("; ")));
}

} // namespace

QString bashCompletion()
{
    QString values;
    QString options;
    QString arguments;
    QStringList names;
    const QList<CommandDescription> all = allDescriptions();
    for (const CommandDescription &command : all) {
        values += casesOfValues(command);
        options += caseOfOptions(command);
        if (!command.name.isEmpty()) {
            arguments += caseOfArguments(command);
            names.append(command.name);
        }
    }
    const QString ofWindow = offerInBash(all.first().arguments.first().value);
    return QStringLiteral(
               R"(# bash completion for steelyard(1)                         -*- shell-script -*-
# Made by "steelyard help --completion bash" from the table of commands.

# Offers the words that begin with what is typed.
_steelyard_words()
{
    local word
    for word in $1; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
    done
}

# The same behind the last comma.
_steelyard_list()
{
    local word before=''
    [[ $cur == *,* ]] && before=${cur%,*},
    for word in $1; do
        [[ $word == "${cur##*,}"* ]] && COMPREPLY+=("$before$word")
    done
    compopt -o nospace
}

_steelyard()
{
    # split: of bash-completion up to 2.11; was_split: since then.
    local cur prev words cword split=false was_split=''
    _init_completion -s || return

    local command=''
    ((cword > 1)) && [[ ${words[1]} != -* ]] && command=${words[1]}

    case $command,$prev in
%1    esac
    [[ $split == true || -n $was_split ]] && return

    if [[ $cur == -* ]]; then
        case $command in
%2        esac
        return
    fi

    if ((cword == 1)); then
        _steelyard_words '%3'
        %4
        return
    fi
    case $command in
%5    esac
} &&
    complete -F _steelyard steelyard
)")
        .arg(values, options, names.join(u' '), ofWindow, arguments);
}

} // namespace steelyard::cli
