// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <QString>

#include <iterator>
#include <vector>

// What is said of a file as a whole, not of a place in it.
namespace steelyard::storage {

[[nodiscard]] inline knowledge::Diagnostic aboutFile(knowledge::Level level, const QString &file,
                                                     const QString &what, const QString &remedy)
{
    return {level, file.toStdString(), 0, 0, {}, what.toStdString(), remedy.toStdString()};
}

[[nodiscard]] inline knowledge::Diagnostic problemOf(const QString &file, const QString &what,
                                                     const QString &remedy)
{
    return aboutFile(knowledge::Level::Error, file, what, remedy);
}

inline void append(std::vector<knowledge::Diagnostic> &problems,
                   std::vector<knowledge::Diagnostic> more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

} // namespace steelyard::storage
