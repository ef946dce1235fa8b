// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/synopsis.h"

#include "cli/arguments.h"

namespace steelyard::cli {

namespace {

QString optionInSynopsis(const OptionDescription &option)
{
    const QString name =
        option.letter.isEmpty() ? QStringLiteral("--") + option.name : u'-' + option.letter;
    return option.value.name.isEmpty() ? name : name + u' ' + option.value.name;
}

void addOptions(const CommandDescription &command, const QStringList &names, bool isNeeded,
                QStringList &parts)
{
    for (const QString &name : names) {
        const OptionDescription *option = command.option(name);
        if (option == nullptr) {
            continue;
        }
        QString text = optionInSynopsis(*option);
        if (!isNeeded) {
            text = u'[' + text + u']';
        }
        parts.append(option->isRepeated ? text + QStringLiteral("...") : text);
    }
}

} // namespace

QString callOf(const CommandDescription &command)
{
    const QString program = QStringLiteral("steelyard");
    return command.name.isEmpty() ? program : program + u' ' + command.name;
}

QStringList piecesOf(const CommandDescription &command, const FormDescription &form)
{
    QStringList pieces;
    for (const QString &piece : {form.word, form.arguments}) {
        if (!piece.isEmpty()) {
            pieces.append(piece);
        }
    }
    addOptions(command, form.needed, true, pieces);
    addOptions(command, form.allowed, false, pieces);
    return pieces;
}

QStringList synopses(const CommandDescription &command)
{
    QStringList lines;
    for (const FormDescription &form : command.forms) {
        lines.append((QStringList{callOf(command)} + piecesOf(command, form)).join(u' '));
    }
    return lines;
}

QString wrapped(const QStringList &words, qsizetype width, qsizetype column, qsizetype indent)
{
    QString text;
    bool isFirst = true;
    for (const QString &word : words) {
        if (!isFirst && column + 1 + word.size() > width) {
            text += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (!isFirst) {
            text += u' ';
            ++column;
        }
        text += word;
        column += word.size();
        isFirst = false;
    }
    return text + u'\n';
}

QString wrappedSynopsis(const CommandDescription &command, const FormDescription &form,
                        qsizetype width)
{
    return wrapped(QStringList{callOf(command)} + piecesOf(command, form), width, 0, 4);
}

QString headOf(const OptionDescription &option)
{
    QString head = QStringLiteral("--") + option.name;
    if (!option.letter.isEmpty()) {
        head.prepend(u'-' + option.letter + QStringLiteral(", "));
    }
    return option.value.name.isEmpty() ? head : head + u' ' + option.value.name;
}

QStringList remarksOn(const OptionDescription &option)
{
    QStringList remarks;
    const ValueDescription &value = option.value;
    if (!value.words.isEmpty() && value.name != value.words.join(u'|')) {
        const QString words = value.words.join(QStringLiteral(", "));
        remarks.append(value.isList   ? Text::tr("One or more of: %1.").arg(words)
                       : value.isFile ? Text::tr("The program has: %1.").arg(words)
                                      : Text::tr("One of: %1.").arg(words));
    }
    if (!option.usual.isEmpty()) {
        remarks.append(Text::tr("Unless said otherwise: %1.").arg(option.usual));
    }
    if (option.isRepeated) {
        remarks.append(Text::tr("May be given several times."));
    }
    return remarks;
}

QString sentence(const QString &phrase)
{
    return phrase + u'.';
}

} // namespace steelyard::cli
