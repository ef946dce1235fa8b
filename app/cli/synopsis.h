// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_description.h"

// Inside this library only: a description as it stands in usage, the manual page and the reference.
namespace steelyard::cli {

// One line a form of the command: "steelyard check FILE... [--strict]".
[[nodiscard]] QStringList synopses(const CommandDescription &command);

// What follows the program's and the command's name in such a line; an option stays with its value.
[[nodiscard]] QStringList piecesOf(const CommandDescription &command, const FormDescription &form);

// The program's name and the command's: "steelyard check".
[[nodiscard]] QString callOf(const CommandDescription &command);

// One form in lines of at most `width` characters; all but the first are indented.
[[nodiscard]] QString wrappedSynopsis(const CommandDescription &command,
                                      const FormDescription &form, qsizetype width);

// Words in lines of at most `width` characters, unless one is longer. The first begins behind
// `column` characters, the others behind `indent` blanks.
[[nodiscard]] QString wrapped(const QStringList &words, qsizetype width, qsizetype column = 0,
                              qsizetype indent = 0);

// "-o, --output OUT": an option as the head of its explanation.
[[nodiscard]] QString headOf(const OptionDescription &option);

// What there is to say of an option or argument beyond its summary: the words it may be where the
// head does not name them, what holds without it, whether it may be given several times. Sentences,
// or nothing.
[[nodiscard]] QStringList remarksOn(const OptionDescription &option);

// A phrase as a sentence.
[[nodiscard]] QString sentence(const QString &phrase);

} // namespace steelyard::cli
