// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "storage/knowledge_bases.h"

#include <QStringList>

// Inside this library only: which knowledge base a decision is read with.
namespace steelyard::storage {

// The bundled base of this id, else the first of the user's own that has it; null: there is none.
// Files that cannot be read now are passed over: they may lie on a drive that is not plugged in.
[[nodiscard]] KnowledgePointer knowledgeOfId(const QString &id, const QString &language,
                                             const QStringList &ownKnowledge);

// An empty base for a decision that names none. Otherwise, in this order: a bundled base or one of
// the user's own with the decision's id and hash; the copy in the decision, with a warning that
// says why; the base of that id as it is now (the check of the decision warns of the change).
// Otherwise no base, and an error with what to do. Only these files are looked at: a decision must
// not be able to make the program open another one.
[[nodiscard]] KnowledgeResult knowledgeOfDecision(const decision::Decision &decision,
                                                  const QString &decisionFile,
                                                  const QString &language,
                                                  const QStringList &ownKnowledge);

} // namespace steelyard::storage
