// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <QByteArray>
#include <QString>

#include <optional>

// What a file is: of one that was given, where it belongs; of one that stands where something is
// about to be written, whether that may be.
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

// What a file with these bytes is and where it belongs, when it is neither a decision nor a
// knowledge base; nothing when it may be one of them.
[[nodiscard]] std::optional<knowledge::Diagnostic> neitherDecisionNorBase(const QByteArray &bytes,
                                                                          const QString &file);

// The same, of knowledge bases too.
[[nodiscard]] std::optional<knowledge::Diagnostic> noDecision(const QByteArray &bytes,
                                                              const QString &file);

} // namespace steelyard::storage
