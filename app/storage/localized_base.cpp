// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/localized_base.h"

#include "storage/knowledge_of_decision.h"

namespace steelyard::storage {

KnowledgePointer localizedBase(const knowledge::KnowledgeBase &base, const QString &language,
                               const QStringList &ownKnowledge)
{
    if (base.language == language.toStdString()) {
        return nullptr;
    }
    KnowledgePointer spoken =
        knowledgeOfId(QString::fromStdString(base.id), language, ownKnowledge);
    const bool isSame = spoken != nullptr && spoken->hash == base.hash;
    return isSame && spoken->language != base.language ? spoken : nullptr;
}

} // namespace steelyard::storage
