// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"
#include "cli/completion.h"

namespace steelyard::cli {

namespace {

// Within single quotes, and within a message of _arguments, where brackets and colons mean more.
QString quotedInZsh(QString text)
{
    return text.replace(u'\'', QStringLiteral("'\\''"));
}

QString messageInZsh(QString text)
{
    for (const QChar mark : {u'\\', u'[', u']', u':'}) {
        text.replace(mark, QStringLiteral("\\") + mark);
    }
    return quotedInZsh(text);
}

QString filesInZsh(const QStringList &suffixes)
{
    return suffixes.isEmpty() ? QStringLiteral("_files")
                              : QStringLiteral("_files -g \"*.(%1)(-.)\"").arg(suffixes.join(u'|'));
}

// What completes a value.
QString actionInZsh(const ValueDescription &value)
{
    const QString words = value.words.join(u' ');
    if (value.isList) {
        return QStringLiteral("_values -s , %1 %2").arg(QStringLiteral("word"), words);
    }
    if (value.isFile && !value.words.isEmpty()) {
        return QStringLiteral("_alternative \"words:word:(%1)\" \"files:file:%2\"")
            .arg(words, filesInZsh(value.suffixes).replace(u'"', QStringLiteral("\\\"")));
    }
    if (value.isFile) {
        return filesInZsh(value.suffixes);
    }
    return words.isEmpty() ? QStringLiteral(" ") : QStringLiteral("(%1)").arg(words);
}

QString argumentInZsh(const OptionDescription &option)
{
    const QString name = QStringLiteral("--") + option.name;
    const QString tail = QStringLiteral("[%1]%2'").arg(
        messageInZsh(option.summary),
        option.value.name.isEmpty()
            ? QString()
            : QStringLiteral(":%1:%2").arg(messageInZsh(option.value.name),
                                           quotedInZsh(actionInZsh(option.value))));
    const QString equals = option.value.name.isEmpty() ? QString() : QStringLiteral("=");
    if (option.isRepeated) {
        return QStringLiteral("'*%1%2%3").arg(name, equals, tail);
    }
    if (option.letter.isEmpty()) {
        return QStringLiteral("'%1%2%3").arg(name, equals, tail);
    }
    return QStringLiteral("'(-%1 %2)'{-%1,%2%3}'%4").arg(option.letter, name, equals, tail);
}

QString specificationsInZsh(const CommandDescription &command, const QString &indent)
{
    QStringList lines;
    for (const OptionDescription &option : command.options) {
        lines.append(argumentInZsh(option));
    }
    QStringList words;
    for (const FormDescription &form : command.forms) {
        if (!form.word.isEmpty() && !words.contains(form.word)) {
            words.append(form.word);
        }
    }
    if (!words.isEmpty()) {
        lines.append(QStringLiteral("'1:form:(%1)'").arg(words.join(u' ')));
    }
    for (qsizetype i = 0; i < command.arguments.size(); ++i) {
        const ValueDescription &value = command.arguments.at(i).value;
        const bool isLast = i + 1 == command.arguments.size();
        const bool isMany = isLast && command.mostArguments > command.arguments.size();
        lines.append(QStringLiteral("'%1:%2:%3'")
                         .arg(isMany ? QStringLiteral("*") : QString(),
                              messageInZsh(command.arguments.at(i).summary),
                              quotedInZsh(actionInZsh(value))));
    }
    return lines.join(QStringLiteral(" \\\n") + indent);
}

} // namespace

QString zshCompletion()
{
    QString names;
    QString cases;
    const QList<CommandDescription> all = allDescriptions();
    for (const CommandDescription &command : all) {
        if (command.name.isEmpty()) {
            continue;
        }
        names += QStringLiteral("    '%1:%2'\n").arg(command.name, messageInZsh(command.summary));
        cases +=
            QStringLiteral("        %1)\n          _arguments -S \\\n            %2\n"
                           "          ;;\n")
                .arg(command.name, specificationsInZsh(command, QStringLiteral("            ")));
    }
    CommandDescription window = all.first();
    const QString file = actionInZsh(window.arguments.first().value);
    window.arguments.clear();
    return QStringLiteral(R"(#compdef steelyard
# zsh completion for steelyard(1)
# Made by "steelyard help --completion zsh" from the table of commands.

_steelyard_first() {
  local -a commands
  commands=(
%1  )
  _describe -t commands command commands
  %2
}

_steelyard() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C \
    %3 \
    '1: :_steelyard_first' \
    '*:: :->rest' && return
  case $state in
    rest)
      curcontext="${curcontext%:*:*}:steelyard-$line[1]:"
      case $line[1] in
%4      esac
      ;;
  esac
}

_steelyard "$@"
)")
        .arg(names, file, specificationsInZsh(window, QStringLiteral("    ")), cases);
}

} // namespace steelyard::cli
