// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handout.h"
#include "storage/decision_store.h"
#include "storage/file_kind.h"
#include "storage/save_bytes.h"

#include <optional>

namespace steelyard::handout {

// What a hand-out may be called at its end, in lower case: "pdf", "odp".
[[nodiscard]] QStringList handoutSuffixes();

// Makes a hand-out of the kind that the file's name ends in and saves it. Returns the problem, or
// nothing. A file of another kind is written over only when asked for.
[[nodiscard]] std::optional<knowledge::Diagnostic>
writeHandoutFile(const std::vector<scenes::Scene> &deck, const QString &file,
                 const HandoutOptions &options, storage::Over over,
                 const storage::SaveOptions &saving = {});

} // namespace steelyard::handout
