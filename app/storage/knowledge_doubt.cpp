// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/knowledge_doubt.h"

#include "resources/resources.h"
#include "storage/file_bytes.h"

#include <algorithm>

namespace steelyard::storage {

namespace {

const resources::BundledKnowledge *bundled(const std::string &id)
{
    const auto all = resources::knowledge();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const auto &base) { return base.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

bool isBundled(const std::string &id)
{
    return bundled(id) != nullptr;
}

bool carriedCopyFits(const decision::Decision &decision)
{
    const auto &copy = decision.knowledgeCopy.text;
    return copy == nullptr || hashOfCopy(*copy, decision.knowledge.hash) == decision.knowledge.hash;
}

QString knowledgeDoubt(const knowledge::KnowledgeBase &base, const decision::Decision &decision)
{
    const resources::BundledKnowledge *ours = bundled(base.id);
    if (ours != nullptr && !base.hash.empty() && base.hash != ours->sha256) {
        return Text::tr("The ratings are not those of the knowledge base “%1” in this program: the "
                        "decision carries another one of that name, version %2.")
            .arg(QString::fromStdString(base.id), QString::fromStdString(base.version));
    }
    if (decision.knowledgeCopy.text != nullptr && base.hash != decision.knowledge.hash) {
        return Text::tr("The knowledge base “%1” inside the decision is not the one that the "
                        "decision names: it was changed after it was put there.")
            .arg(QString::fromStdString(base.id));
    }
    return {};
}

} // namespace steelyard::storage
