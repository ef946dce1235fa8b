// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/share_wording.h"

#include "decision/verdict.h"
#include "wording/numbers.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

using decision::State;

namespace {

constexpr int kMostShareDecimals = 2; // shares of 10,000 runs have no more
constexpr double kSameShare = 1e-9;

} // namespace

ShareWording::ShareWording(const Wording &words)
    : m_words(words)
{
}

QString ShareWording::hundred(double share) const
{
    const auto isTold = [share](double shown, double limit) {
        return (shown >= limit * 100 - kSameShare) == (share * 100 >= limit * 100 - kSameShare);
    };
    int decimals = 0;
    while (decimals < kMostShareDecimals) {
        const double shown = Numbers::rounded(share * 100, decimals);
        if (isTold(shown, m_words.decision().thresholds.clear) &&
            isTold(shown, m_words.decision().thresholds.leaning)) {
            break;
        }
        ++decimals;
    }
    return m_words.numbers().hundred(share, decimals);
}

QString ShareWording::hundred(double share, std::size_t place) const
{
    return place == 0 ? hundred(share) : m_words.numbers().hundred(share, 0);
}

QString ShareWording::threshold(double share) const
{
    return m_words.numbers().exact(share * 100);
}

QString ShareWording::errorNote() const
{
    const decision::Verdict &verdict = m_words.verdict();
    const decision::Thresholds &thresholds = m_words.decision().thresholds;
    const decision::RankShares &first = verdict.shares(verdict.scores.winner);
    if (first.rankAcceptability.empty()) {
        return {};
    }
    const auto inHundred =
        static_cast<qlonglong>(std::max(1.0, std::ceil(first.error * 100 - 1e-9)));
    const QString samples = m_words.numbers().count(static_cast<qlonglong>(verdict.samples()));
    if (verdict.state() == State::NotEnoughAnswers) {
        return tr("Error ± %1 in 100, %2 runs. There is no verdict while more than %3 of 100 "
                  "important questions are open or not sure.")
            .arg(m_words.numbers().count(inHundred), samples, threshold(thresholds.open));
    }
    return tr("Error ± %1 in 100, %2 runs. Clear from %3, leaning from %4, else too close to call.")
        .arg(m_words.numbers().count(inHundred), samples, threshold(thresholds.clear),
             threshold(thresholds.leaning));
}

} // namespace steelyard
