// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "storage/knowledge_bases.h"
#include "storage/save_bytes.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace steelyard::storage {

struct DecisionResult
{
    std::optional<decision::Decision> decision; // set when no problem is an error
    KnowledgePointer base;     // the knowledge base it names; an empty one where it names none
    KnowledgePointer overlaid; // the same with the decision's own content laid over it
    std::vector<knowledge::Diagnostic> problems; // warnings too: another version of the base, ...
};

// Opens a `.steelyard` file and the knowledge base it names, and checks the two against each
// other. Any file of any kind or size is answered with problems, never with a crash. The base is a
// bundled one, one of `ownKnowledge` (files) or, where that is missing or has changed, the copy
// that the decision carries; a warning then says so. The base speaks `language` where it can, as
// with loadKnowledge().
[[nodiscard]] DecisionResult openDecision(const QString &file, const QString &language = {},
                                          const QStringList &ownKnowledge = {});

// The same for bytes that were read already; `file` is what problems name.
[[nodiscard]] DecisionResult openDecision(const QByteArray &bytes, const QString &file,
                                          const QString &language, const QStringList &ownKnowledge);

// What a file that is there already may be, for another to take its place.
enum class Over { SameKind, Anything };

// Writes a decision as saveBytes() does. A file that is no decision, a knowledge base say, is not
// written over unless that is asked for. Returns the problem, or nothing when all went well.
[[nodiscard]] std::optional<knowledge::Diagnostic> saveDecision(const decision::Decision &decision,
                                                                const QString &file,
                                                                Over over = Over::SameKind,
                                                                const SaveOptions &options = {});

// SHA-256 over what the verdict depends on, 64 lower-case hex digits; for people the first 16 in
// groups of four: "4f9a 17c2 e83b 60d5".
[[nodiscard]] QString fingerprint(const knowledge::KnowledgeBase &base,
                                  const decision::Decision &decision);
[[nodiscard]] QString shortFingerprint(const QString &fingerprint);

} // namespace steelyard::storage
