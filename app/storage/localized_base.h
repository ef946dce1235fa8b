// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/knowledge_bases.h"

#include <QStringList>

namespace steelyard::storage {

// The same knowledge base, by id and hash, in another language (BCP 47): a bundled one, or one of
// the user's own (files). Null where it speaks that language already, or where its texts in that
// language are not on this computer.
[[nodiscard]] KnowledgePointer localizedBase(const knowledge::KnowledgeBase &base,
                                             const QString &language,
                                             const QStringList &ownKnowledge = {});

} // namespace steelyard::storage
