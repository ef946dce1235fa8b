// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/profile_wording.h"

#include "wording/numbers.h"

#include <algorithm>

namespace steelyard {

ProfileWording::ProfileWording(const Wording &words)
    : m_words(words)
{
}

QString ProfileWording::sentence() const
{
    // One's own criteria stand alone unless they were grouped, and are called what they are.
    return sentence(decision::groupProfile(m_words.base(), m_words.verdict()),
                    m_words.base().groups.size() < m_words.base().criteria.size());
}

QString ProfileWording::sentence(const std::vector<decision::GroupResult> &profile,
                                 bool isGrouped) const
{
    struct Count
    {
        QString name;
        int groups = 0;
    };
    std::vector<Count> counts;
    for (const decision::AlternativeResult &entry : m_words.verdict().scores.alternatives) {
        counts.push_back({m_words.alternative(entry.id), 0});
    }

    // A lead is one that can be seen: at the one decimal shown, nobody else is level.
    int compared = 0;
    for (const decision::GroupResult &group : profile) {
        double best = -1;
        std::size_t leader = counts.size();
        bool shared = false;
        const std::size_t columns = std::min(group.ratings.size(), counts.size());
        for (std::size_t i = 0; i < columns; ++i) {
            if (!m_words.verdict().scores.alternatives[i].exclusions.empty() ||
                !group.ratings[i].value) {
                continue;
            }
            const double shown = Numbers::rounded(*group.ratings[i].value, 1);
            if (shown > best) {
                best = shown;
                leader = i;
                shared = false;
            } else if (shown == best) {
                shared = true;
            }
        }
        if (leader == counts.size()) {
            continue;
        }
        ++compared;
        if (!shared) {
            ++counts[leader].groups;
        }
    }
    std::stable_sort(counts.begin(), counts.end(), [](const Count &left, const Count &right) {
        return left.groups > right.groups;
    });
    std::erase_if(counts, [](const Count &count) { return count.groups == 0; });

    if (compared == 0) {
        return {};
    }
    if (counts.empty()) {
        return isGrouped ? tr("No option leads any group alone.")
                         : tr("No option leads any criterion alone.");
    }
    const QString leader = counts.front().name;
    if (counts.front().groups == compared) {
        return (isGrouped ? tr("%1 leads all groups.") : tr("%1 leads all criteria.")).arg(leader);
    }
    const QString first = m_words.numbers().count(counts.front().groups);
    const QString all = m_words.numbers().count(compared);
    if (counts.size() == 1) {
        return (isGrouped ? tr("%1 leads %2 of %3 groups; nobody leads the others alone.")
                          : tr("%1 leads %2 of %3 criteria; nobody leads the others alone."))
            .arg(leader, first, all);
    }
    const QString second = m_words.numbers().count(counts[1].groups);
    if (counts.size() == 2) {
        return (isGrouped ? tr("%1 leads %2 of %3 groups, %4 leads %5.")
                          : tr("%1 leads %2 of %3 criteria, %4 leads %5."))
            .arg(leader, first, all, counts[1].name, second);
    }
    if (counts.size() == 3) {
        return (isGrouped ? tr("%1 leads %2 of %3 groups, %4 leads %5 and %6 leads %7.")
                          : tr("%1 leads %2 of %3 criteria, %4 leads %5 and %6 leads %7."))
            .arg(leader, first, all, counts[1].name, second, counts[2].name,
                 m_words.numbers().count(counts[2].groups));
    }
    return (isGrouped ? tr("%1 leads %2 of %3 groups, %4 leads %5; the others lead fewer.")
                      : tr("%1 leads %2 of %3 criteria, %4 leads %5; the others lead fewer."))
        .arg(leader, first, all, counts[1].name, second);
}

} // namespace steelyard
