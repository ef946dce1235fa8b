// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// What a command takes, as data: what is parsed, what `--help` prints, the manual page, the
// completions of shells and docs/command-line.md are all made from it. Texts are in the language of
// the program, phrases without a full stop.
namespace steelyard::cli {

// What may stand in one place of the command line.
struct ValueDescription
{
    QString name;         // in a synopsis: "FILE", "text|json"; empty: an option that takes none
    QStringList words;    // all that it may be; for a file's name what it may be instead
    QStringList suffixes; // of the files that are offered for it, without dots; empty: of any
    bool isFile = false;  // a file's name, which need not be UTF-8
    bool isList = false;  // several of the words, separated by commas
};

struct OptionDescription
{
    QString name;   // without dashes: "output"
    QString letter; // a short name, "o"; empty: none
    ValueDescription value;
    QString usual; // what holds where the option is not given; empty: nothing
    QString summary;
    bool isRepeated = false; // may be given several times
};

struct ArgumentDescription
{
    ValueDescription value;
    QString summary;
};

// One way to call a command.
struct FormDescription
{
    QString word;        // the first argument where that says which form it is: "list"
    QString arguments;   // those behind it, as in a synopsis: "ID|FILE"
    QStringList needed;  // names of options it cannot do without
    QStringList allowed; // names of the other options it takes
    QString summary;     // empty where a command has only this form
};

struct CommandDescription
{
    QString name; // empty: the window
    QString summary;
    QStringList details; // paragraphs, whole sentences
    QList<FormDescription> forms;
    QList<ArgumentDescription> arguments;
    QList<OptionDescription> options;
    int fewestArguments = 0;
    int mostArguments = 0;

    // nullptr: there is none of that name.
    [[nodiscard]] const OptionDescription *option(const QString &name) const;
};

} // namespace steelyard::cli
