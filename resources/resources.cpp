// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include "knowledge_hashes.h"

#include <QtCore/qglobal.h>

// Q_INIT_RESOURCE declares a function and so has to stand outside every namespace.
static void initialise()
{
    Q_INIT_RESOURCE(resources);
}

namespace steelyard::resources {

void load()
{
    initialise();
}

std::string_view knowledgeHash(std::string_view id)
{
    for (const auto &[base, hash] : kKnowledgeHashes) {
        if (base == id) {
            return hash;
        }
    }
    return {};
}

} // namespace steelyard::resources
