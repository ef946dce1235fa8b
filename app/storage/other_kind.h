// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/file_bytes.h"

// Inside this library only: what to say of a file that belongs elsewhere.
namespace steelyard::storage {

// What the file is and where it belongs, when it is neither a decision nor a knowledge base;
// nothing when it may be one of them.
[[nodiscard]] std::optional<knowledge::Diagnostic> neitherDecisionNorBase(const QByteArray &bytes,
                                                                          const QString &file);

// The same, of knowledge bases too.
[[nodiscard]] std::optional<knowledge::Diagnostic> noDecision(const QByteArray &bytes,
                                                              const QString &file);

} // namespace steelyard::storage
