// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/group_profile.h"
#include "wording/wording.h"

#include <algorithm>

namespace steelyard {

QString Wording::unsure(const decision::UnsureQuestion &unsure) const
{
    const QString name = question(unsure.question);
    if (unsure.shares.empty() || m_verdict.scores.winner.empty()) {
        return tr("“%1” could move the result.").arg(name);
    }
    const auto [low, high] = std::minmax_element(
        unsure.shares.begin(), unsure.shares.end(),
        [](const auto &left, const auto &right) { return left.share < right.share; });
    const QString least = hundred(low->share);
    const QString most = hundred(high->share);
    if (least == most) {
        return tr("Whatever the answer to “%1”, %2 comes first in %3 of 100.")
            .arg(name, alternative(m_verdict.scores.winner), least);
    }
    return tr("Depending on the answer to “%1”, %2 comes first in %3 to %4 of 100.")
        .arg(name, alternative(m_verdict.scores.winner), least, most);
}

QString Wording::weightInterval(const decision::WeightResult &weight) const
{
    const QString name = criterion(weight.criterion);
    const QString winner = alternative(m_verdict.scores.winner);
    const auto [low, high] = m_verdict.weightInterval(weight.criterion);
    const bool hasLow = low > 0;
    const bool hasHigh = high < 1;
    if (winner.isEmpty() || (!hasLow && !hasHigh)) {
        return {};
    }
    if (!hasLow) {
        return tr("%1 stays first while “%2” has at most %3 of the weight; now %4.")
            .arg(winner, name, percent(high), percent(weight.weight));
    }
    if (!hasHigh) {
        return tr("%1 stays first while “%2” has at least %3 of the weight; now %4.")
            .arg(winner, name, percent(low), percent(weight.weight));
    }
    return tr("%1 stays first while “%2” has %3 to %4 of the weight; now %5.")
        .arg(winner, name, percent(low), percent(high), percent(weight.weight));
}

QString Wording::weightStep(const decision::WeightStep &step) const
{
    const QString source = answered({step.question, step.answer});
    if (step.zero) {
        return tr("%1 – set to zero", "an answer and what it did to a weight").arg(source);
    }
    if (step.steps == 1) {
        return tr("%1 – doubled").arg(source);
    }
    if (step.steps == 2) {
        return tr("%1 – doubled twice").arg(source);
    }
    if (step.steps > 2) {
        return tr("%1 – doubled %n times", "", step.steps).arg(source);
    }
    if (step.steps == -1) {
        return tr("%1 – halved").arg(source);
    }
    if (step.steps == -2) {
        return tr("%1 – halved twice").arg(source);
    }
    if (step.steps < -2) {
        return tr("%1 – halved %n times", "", -step.steps).arg(source);
    }
    return tr("%1 – unchanged").arg(source);
}

QString Wording::profileSentence() const
{
    // One's own criteria stand alone unless they were grouped, and are called what they are.
    return profileSentence(decision::groupProfile(m_base, m_verdict),
                           m_base.groups.size() < m_base.criteria.size());
}

QString Wording::profileSentence(const std::vector<decision::GroupResult> &profile,
                                 bool isGrouped) const
{
    struct Count
    {
        QString name;
        int groups = 0;
    };
    std::vector<Count> counts;
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        counts.push_back({alternative(entry.id), 0});
    }

    // A lead is one that can be seen: at the one decimal shown, nobody else is level.
    int compared = 0;
    for (const decision::GroupResult &group : profile) {
        double best = -1;
        std::size_t leader = counts.size();
        bool shared = false;
        const std::size_t columns = std::min(group.ratings.size(), counts.size());
        for (std::size_t i = 0; i < columns; ++i) {
            if (!m_verdict.scores.alternatives[i].exclusions.empty() || !group.ratings[i].value) {
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
    const QString first = m_numbers.count(counts.front().groups);
    const QString all = m_numbers.count(compared);
    if (counts.size() == 1) {
        return (isGrouped ? tr("%1 leads %2 of %3 groups; nobody leads the others alone.")
                          : tr("%1 leads %2 of %3 criteria; nobody leads the others alone."))
            .arg(leader, first, all);
    }
    const QString second = m_numbers.count(counts[1].groups);
    if (counts.size() == 2) {
        return (isGrouped ? tr("%1 leads %2 of %3 groups, %4 leads %5.")
                          : tr("%1 leads %2 of %3 criteria, %4 leads %5."))
            .arg(leader, first, all, counts[1].name, second);
    }
    if (counts.size() == 3) {
        return (isGrouped ? tr("%1 leads %2 of %3 groups, %4 leads %5 and %6 leads %7.")
                          : tr("%1 leads %2 of %3 criteria, %4 leads %5 and %6 leads %7."))
            .arg(leader, first, all, counts[1].name, second, counts[2].name,
                 m_numbers.count(counts[2].groups));
    }
    return (isGrouped ? tr("%1 leads %2 of %3 groups, %4 leads %5; the others lead fewer.")
                      : tr("%1 leads %2 of %3 criteria, %4 leads %5; the others lead fewer."))
        .arg(leader, first, all, counts[1].name, second);
}

} // namespace steelyard
