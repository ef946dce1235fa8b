// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_description.h"

// Inside this library only: the parts that descriptions of commands are made of.
namespace steelyard::cli {

// An option without a value.
[[nodiscard]] OptionDescription flag(const QString &name, const QString &summary);

// One that takes any text, called `value` in a synopsis.
[[nodiscard]] OptionDescription textOption(const QString &name, const QString &value,
                                           const QString &summary, const QString &usual = {});

// One that takes one of a few words.
[[nodiscard]] OptionDescription wordOption(const QString &name, const QStringList &words,
                                           const QString &summary, const QString &usual = {});

// One that takes the name of a file.
[[nodiscard]] OptionDescription fileOption(const QString &name, const QString &value,
                                           const QStringList &suffixes, const QString &summary);

// -o, --output: where the result goes.
[[nodiscard]] OptionDescription outputOption(const QString &value, const QStringList &suffixes,
                                             const QString &summary);

// What several commands have.
[[nodiscard]] OptionDescription formatOption(); // --format text|json
[[nodiscard]] OptionDescription sheetOption();
[[nodiscard]] OptionDescription languageOption(const QString &summary);
[[nodiscard]] OptionDescription paperOption();
[[nodiscard]] OptionDescription forceOption();

[[nodiscard]] ArgumentDescription fileArgument(const QString &name, const QStringList &suffixes,
                                               const QString &summary);

// A bundled knowledge base or the file of one.
[[nodiscard]] ValueDescription knowledgeValue();

[[nodiscard]] QStringList tableSuffixes();
[[nodiscard]] QStringList decisionSuffixes(); // of a decision's file and of reports with one inside

} // namespace steelyard::cli
