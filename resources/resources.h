// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace steelyard::resources {

// Makes ":/knowledge", ":/schema", ":/examples" and ":/icons" available. A static library's
// resources are dropped by the linker unless somebody asks for them; asking twice is harmless.
void load();

// SHA-256 of ":/knowledge/<id>.json", 64 lower-case hex digits; empty for what is not bundled.
[[nodiscard]] std::string_view knowledgeHash(std::string_view id);

} // namespace steelyard::resources
