// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace steelyard::resources {

// Makes ":/knowledge", ":/catalogues", ":/schema", ":/examples" and ":/icons" available. A static
// library's resources are dropped by the linker unless somebody asks for them; asking twice is
// harmless.
void load();

// A bundled knowledge base: the file ":/knowledge/<id>.json".
struct BundledKnowledge
{
    std::string_view id;
    std::string_view sha256; // 64 lower-case hex digits
};

// In the order they are offered.
[[nodiscard]] std::span<const BundledKnowledge> knowledge();

} // namespace steelyard::resources
