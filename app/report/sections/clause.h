// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"

#include <QSet>
#include <QString>

// Inside this library only.
namespace steelyard::report {

// Sentences that stand alone, made to go on a sentence: “Good, because it refuses wrong data.”
class Clauses
{
public:
    explicit Clauses(const knowledge::KnowledgeBase &base);

    // With a small letter where the first word begins with one elsewhere in the base: names, and
    // nouns of languages that write them so, keep their capital.
    [[nodiscard]] QString clause(const QString &text) const;

private:
    QSet<QString> m_small; // words as they stand inside sentences
};

} // namespace steelyard::report
