// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/knowledge_search.h"

#include "search/normalized_text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace steelyard {

namespace {

constexpr std::size_t kKindCount = static_cast<std::size_t>(KnowledgePlace::Kind::Source) + 1;

std::size_t position(KnowledgePlace::Kind kind)
{
    return static_cast<std::size_t>(kind);
}

bool startsWord(const QString &text, const QString &word)
{
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}

} // namespace

KnowledgeSearch::KnowledgeSearch(std::vector<KnowledgeEntry> entries)
    : m_entries(std::move(entries))
    , m_found(m_entries.size())
{
    std::iota(m_found.begin(), m_found.end(), std::size_t{0});
    QHash<QString, std::size_t> firsts;
    for (const KnowledgeEntry &entry : m_entries) {
        m_normalized.push_back({normalizedText(entry.title), normalizedText(entry.text)});
        // Ids hold no line breaks, so that no two places share a key.
        const QString key = QString::number(position(entry.place.kind)) + u'\n' + entry.place.id +
                            u'\n' + entry.place.option;
        const std::size_t own = m_places.size();
        const auto known = firsts.constFind(key);
        m_places.push_back(known == firsts.constEnd() ? own : *known);
        if (known == firsts.constEnd()) {
            firsts.insert(key, own);
        }
    }
}

bool KnowledgeSearch::narrows(const QStringList &words) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&words](const QString &before) {
        return std::any_of(words.begin(), words.end(),
                           [&before](const QString &word) { return word.contains(before); });
    });
}

int KnowledgeSearch::rankOf(const NormalizedEntry &normalized, const QStringList &words)
{
    int inTitle = 0;
    int starting = 0;
    for (const QString &word : words) {
        if (normalized.title.contains(word)) {
            ++inTitle;
            starting += startsWord(normalized.title, word) ? 1 : 0;
        } else if (!normalized.text.contains(word)) {
            return -1;
        }
    }
    const QString whole = words.join(QChar::Space);
    if (normalized.title == whole) {
        return 0;
    }
    if (!whole.isEmpty() && normalized.title.startsWith(whole)) {
        return 1;
    }
    if (starting == words.size()) {
        return 2;
    }
    if (inTitle == words.size()) {
        return 3;
    }
    return inTitle > 0 ? 4 : 5;
}

std::vector<KnowledgeSearch::Match>
KnowledgeSearch::bestOfEachPlace(const std::vector<Match> &matches) const
{
    QHash<std::size_t, std::size_t> taken; // first entry of a place to its position in `best`
    std::vector<Match> best;
    for (const Match &match : matches) {
        const auto known = taken.constFind(m_places[match.entry]);
        if (known == taken.constEnd()) {
            taken.insert(m_places[match.entry], best.size());
            best.push_back(match);
        } else if (match.rank < best[*known].rank) {
            best[*known] = match;
        }
    }
    return best;
}

std::vector<const KnowledgeEntry *> KnowledgeSearch::find(const QString &query)
{
    const QStringList words = searchWords(query);
    if (!narrows(words)) {
        m_found.resize(m_entries.size());
        std::iota(m_found.begin(), m_found.end(), std::size_t{0});
    }
    m_words = words;
    std::vector<Match> matches;
    for (const std::size_t entry : m_found) {
        if (const int rank = rankOf(m_normalized[entry], words); rank >= 0) {
            matches.push_back({entry, rank});
        }
    }
    m_found.clear();
    for (const Match &match : matches) {
        m_found.push_back(match.entry);
    }

    matches = bestOfEachPlace(matches);
    std::array<int, kKindCount> bestOfKind;
    bestOfKind.fill(6);
    const auto kindOf = [this](const Match &match) {
        return position(m_entries[match.entry].place.kind);
    };
    for (const Match &match : matches) {
        bestOfKind[kindOf(match)] = std::min(bestOfKind[kindOf(match)], match.rank);
    }
    std::stable_sort(matches.begin(), matches.end(), [&](const Match &left, const Match &right) {
        const auto key = [&](const Match &match) {
            return std::tuple(bestOfKind[kindOf(match)], kindOf(match), match.rank);
        };
        return key(left) < key(right);
    });
    std::vector<const KnowledgeEntry *> result;
    result.reserve(matches.size());
    for (const Match &match : matches) {
        result.push_back(&m_entries[match.entry]);
    }
    return result;
}

} // namespace steelyard
