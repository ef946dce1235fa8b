// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_entries.h"

#include <QStringList>

namespace steelyard {

// Finds statements of a knowledge base by words: all must be in an entry's title or text, in any
// order, as normalized_text.h compares them. A query that narrows the one before looks only at what
// that one has found.
class KnowledgeSearch
{
public:
    KnowledgeSearch() = default;
    explicit KnowledgeSearch(std::vector<KnowledgeEntry> entries);

    // The best entry of every place that matches, grouped by kind: the kind with the best match
    // first, names before prose, otherwise in the base's order. An empty query finds everything.
    // The entries live as long as the search does.
    [[nodiscard]] std::vector<const KnowledgeEntry *> find(const QString &query);

private:
    struct NormalizedEntry
    {
        QString title;
        QString text;
    };
    struct Match
    {
        std::size_t entry;
        int rank; // 0 is the best
    };
    [[nodiscard]] bool narrows(const QStringList &words) const;
    [[nodiscard]] static int rankOf(const NormalizedEntry &folded,
                                    const QStringList &words); // -1: no match
    [[nodiscard]] std::vector<Match> bestOfEachPlace(const std::vector<Match> &matches) const;

    std::vector<KnowledgeEntry> m_entries;
    std::vector<NormalizedEntry> m_normalized;
    std::vector<std::size_t> m_places; // of each entry: the first entry of the same place
    QStringList m_words;               // of the query before
    std::vector<std::size_t> m_found;  // what it has found
};

} // namespace steelyard
