// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/knowledge_bases.h"

#include <QString>

#include <cstddef>
#include <vector>

// The long look at a file: for who writes a knowledge base, and before one's own base is added.
namespace steelyard::storage {

// How much of a base is said in another language.
struct Coverage
{
    QString language; // BCP 47 tag
    std::size_t translated = 0;
    std::size_t total = 0;
};

struct CheckedFile
{
    KnowledgePointer base;                       // of a knowledge base without errors
    std::vector<knowledge::Diagnostic> problems; // of the file, then of the translations beside it
    std::vector<Coverage> coverage;              // of each translation that could be read
};

// Checks a decision (a name that ends in .steelyard), a translation (which is held against the base
// beside it, or the bundled one) or a knowledge base with all translations beside it. Slower than
// opening the same file: the JSON Schema is applied as well, and evidence is judged. `today`, as
// "2026-11-20", is the day against which evidence is stale; empty: never.
[[nodiscard]] CheckedFile checkFile(const QString &idOrFile, const QString &today);

// A schema that the program carries: "knowledge-base" or "knowledge-translation". Empty: none such.
[[nodiscard]] QByteArray schemaText(const QString &name);

// A small base with explanations, for who begins one: checkFile() finds nothing wrong with it.
[[nodiscard]] QByteArray baseTemplate();

} // namespace steelyard::storage
