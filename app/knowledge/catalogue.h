// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"
#include "knowledge/evidence.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steelyard::knowledge {

// Criteria to start from: a small file without alternatives and ratings.
struct Catalogue
{
    std::string id;
    std::string title;
    std::string summary;
    std::string language;
    std::string source; // where the names come from
    std::vector<Group> groups;
    std::vector<Criterion> criteria;
};

struct CatalogueResult
{
    std::optional<Catalogue> catalogue; // set when no problem is an error
    std::vector<Diagnostic> problems;
};

[[nodiscard]] CatalogueResult readCatalogue(std::string_view bytes, std::string_view file);

} // namespace steelyard::knowledge
