// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steelyard::resources {

// Makes ":/knowledge", ":/schema", ":/examples" and ":/icons" available. A static library's
// resources are dropped by the linker unless somebody asks for them; asking twice is harmless.
void load();

} // namespace steelyard::resources
