// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/catalogue.h"

#include <QString>

#include <vector>

namespace steelyard {

// The catalogues of criteria that come with the program, each in this language or else in English,
// by title.
[[nodiscard]] std::vector<knowledge::Catalogue> bundledCatalogues(const QString &language);

} // namespace steelyard
