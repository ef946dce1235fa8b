// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/catalogue.h"

#include "knowledge/json_text.h"
#include "knowledge/read_structure.h"
#include "knowledge/text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace steelyard::knowledge {

namespace {

constexpr std::string_view kCatalogueFormat = "steelyard-catalogue";

template <class Parts>
void checkDistinct(const Parts &parts, JsonValue list, JsonDiagnostics &problems)
{
    std::set<std::string_view> ids;
    JsonValue item = list ? list.firstChild() : list;
    for (const auto &part : parts) {
        if (!part.id.empty() && !ids.insert(part.id).second) {
            problems.add(Level::Error, item,
                         "The id " + inQuotes(part.id) + " is used twice in this list.",
                         "Give each entry its own.");
        }
        item = item ? item.next() : item;
    }
}

Catalogue readMembers(JsonFields &fields, JsonValue root, JsonDiagnostics &problems)
{
    Catalogue catalogue;
    std::string format;
    fields.text("format", format, kId, Need::Required);
    if (!format.empty() && format != kCatalogueFormat) {
        problems.add(Level::Error, root.find("format"),
                     "This is not a catalogue: its format is " + inQuotes(format) + ".",
                     "Choose a file that says \"steelyard-catalogue\" here.");
    }
    fields.text("id", catalogue.id, kId, Need::Required);
    fields.text("title", catalogue.title, kName, Need::Required);
    fields.text("summary", catalogue.summary);
    fields.text("language", catalogue.language, kLanguage, Need::Required);
    fields.text("source", catalogue.source);
    fields.list("groups", catalogue.groups, readGroup, Need::Required, 1);
    fields.list("criteria", catalogue.criteria, readCriterion, Need::Required, 1);
    fields.finish();
    checkDistinct(catalogue.groups, root.find("groups"), problems);
    checkDistinct(catalogue.criteria, root.find("criteria"), problems);
    JsonValue item = root.find("criteria") ? root.find("criteria").firstChild() : JsonValue();
    for (const Criterion &criterion : catalogue.criteria) {
        const bool isPlaced =
            std::any_of(catalogue.groups.begin(), catalogue.groups.end(),
                        [&](const Group &group) { return group.id == criterion.group; });
        if (!isPlaced && !criterion.group.empty()) {
            problems.add(Level::Error, item,
                         "No group has the id " + inQuotes(criterion.group) + ".",
                         "Name a group of this file.");
        }
        item = item ? item.next() : item;
    }
    return catalogue;
}

} // namespace

CatalogueResult readCatalogue(std::string_view bytes, std::string_view file)
{
    JsonDiagnostics problems(bytes, file);
    const JsonDocument document = parseJson(bytes, problems);
    std::optional<Catalogue> catalogue;
    if (const JsonValue root = document.root()) {
        BaseFields fields(root, problems);
        if (!problems.hasErrors()) {
            catalogue = readMembers(fields, root, problems);
        }
    }
    if (problems.hasErrors()) {
        catalogue.reset();
    }
    return {std::move(catalogue), problems.sorted()};
}

} // namespace steelyard::knowledge
