// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include "knowledge_list.h"

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

std::span<const BundledKnowledge> knowledge()
{
    return kKnowledge;
}

} // namespace steelyard::resources
