// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"
#include "knowledge/knowledge_base.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// A base's texts in another language, from a file beside it: `<id>.<language>.json`. Such a file
// holds texts only, so no rating, weight or source can differ from one language to the next.
namespace steelyard::knowledge {

struct TranslationResult
{
    std::vector<Diagnostic> problems; // errors and warnings, in the order of the file
    std::string language;             // BCP 47 tag of the texts; empty when the file does not say
    std::size_t translated = 0;       // texts of the base that the file has
    std::size_t total = 0;            // texts of the base; 0 when the file could not be read
    std::vector<std::string> missing; // the keys of the first few texts that it lacks
};

// Puts the texts of a translation into a base that was read without errors, and its language into
// KnowledgeBase::language. `file` is used in problems only.
// - Errors: what parseJson() reports; a field that is missing or has another form than
//   resources/schema/knowledge-translation.schema.json says; another base's id; the base's own
//   language; a text that may not stand in its place (too long, two lines for one); two groups or
//   criteria with one short name. With an error the base stays as it was.
// - Warnings: a key that no text of the base has; another version of the base.
// - A text that the file lacks or has empty is counted as missing and keeps the base's wording.
// Never throws.
TranslationResult applyTranslation(KnowledgeBase &base, std::string_view bytes,
                                   std::string_view file);

// A file for a translator to begin with: every key, each with the base's own text.
[[nodiscard]] std::string translationTemplate(const KnowledgeBase &base, std::string_view language);

} // namespace steelyard::knowledge
