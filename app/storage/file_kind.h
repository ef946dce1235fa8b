// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <QString>

#include <optional>

// What stands where something is about to be written.
namespace steelyard::storage {

// Whether two names are one file: by links of either kind, or by another spelling. False where one
// of them is not there.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

// Whether there is a file with something in it.
[[nodiscard]] bool holdsSomething(const QString &file);

// Whether it claims to be a decision. Its first bytes are looked at, not the whole.
[[nodiscard]] bool looksLikeDecision(const QString &file);

// The problem of a file that something of another kind is to be written over; it says what the file
// is where that is known.
[[nodiscard]] knowledge::Diagnostic otherKind(const QString &file);

} // namespace steelyard::storage
