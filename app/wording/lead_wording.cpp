// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/lead_wording.h"

#include "wording/numbers.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

LeadWording::LeadWording(const Wording &words)
    : m_words(words)
    , m_verdict(words.verdict())
{
}

QString LeadWording::sentence() const
{
    if (!m_verdict.scores.lead) {
        return {};
    }
    const decision::Lead &lead = *m_verdict.scores.lead;
    // Told from the side of the one that is ahead, whichever end of the beam it hangs on.
    const bool leftAhead = lead.lead >= 0;
    const QString first = m_words.alternative(leftAhead ? lead.left : lead.right);
    const QString second = m_words.alternative(leftAhead ? lead.right : lead.left);
    const auto shown = [](double value) {
        return Numbers::rounded(value, Numbers::kPointDecimals);
    };
    const double points = shown(std::abs(lead.lead));

    const std::optional<decision::LeadBand> band = m_verdict.leadBand();
    if (!band) {
        if (points == 0) {
            return tr("%1 and %2 are level.").arg(first, second);
        }
        return tr("%1 is ahead of %2 by %3 points of 10.")
            .arg(first, second, m_words.numbers().value(points));
    }
    const double low = shown(leftAhead ? band->low : -band->high);
    const double high = shown(leftAhead ? band->high : -band->low);
    if (points == 0) {
        return tr("%1 and %2 are level; in nine runs of ten %1 lies between %3 and %4.")
            .arg(first, second, m_words.numbers().ahead(low), m_words.numbers().ahead(high));
    }
    if (low >= 0) {
        return tr("%1 is ahead of %2 by %3 points of 10; in nine runs of ten by %4 to %5.")
            .arg(first, second, m_words.numbers().value(points), m_words.numbers().value(low),
                 m_words.numbers().value(high));
    }
    return tr("%1 is ahead of %2 by %3 points of 10; in nine runs of ten it lies between %4 "
              "and %5.")
        .arg(first, second, m_words.numbers().value(points), m_words.numbers().ahead(low),
             m_words.numbers().ahead(high));
}

QString LeadWording::note() const
{
    if (!m_verdict.scores.lead) {
        return {};
    }
    const std::optional<decision::LeadBand> band = m_verdict.leadBand();
    if (m_words.base().questions.empty()) {
        QStringList sentences{
            tr("A value is the mean of an option's ratings, 0 to 10, by the weights you gave.")};
        if (band) {
            sentences << tr("The band on the beam is where the lead lies in nine runs of ten.");
        }
        if (std::abs(m_verdict.scores.lead->lead) > decision::kFullLead) {
            sentences << tr("The beam's scale ends at %1 points.")
                             .arg(m_words.numbers().rating(decision::kFullLead));
        }
        return sentences.join(QChar::Space);
    }
    if (!band) {
        return tr("A value is the mean of an option's ratings, 0 to 10, weighted by your answers.");
    }
    const decision::Lead &lead = *m_verdict.scores.lead;
    if (std::min(std::abs(band->low), std::abs(band->high)) < decision::kFullLead &&
        std::abs(lead.lead) > decision::kFullLead) {
        return tr("A value is the mean of an option's ratings, 0 to 10, weighted by your answers. "
                  "The band on the beam is where the lead lies in nine runs of ten; its scale ends "
                  "at %1 points.")
            .arg(m_words.numbers().rating(decision::kFullLead));
    }
    if (std::abs(lead.lead) > decision::kFullLead) {
        return tr("A value is the mean of an option's ratings, 0 to 10, weighted by your answers. "
                  "The lead is larger than the beam's scale of %1 points.")
            .arg(m_words.numbers().rating(decision::kFullLead));
    }
    return tr("A value is the mean of an option's ratings, 0 to 10, weighted by your answers. The "
              "band on the beam is where the lead lies in nine runs of ten.");
}

QString LeadWording::sumNote() const
{
    std::vector<double> parts;
    for (const decision::Reason &reason : m_verdict.scores.reasons) {
        parts.push_back(reason.contribution);
    }
    const double lead = m_verdict.scores.lead ? std::abs(m_verdict.scores.lead->lead) : 0;
    return Numbers::addsUp(parts, lead, Numbers::kPointDecimals)
               ? QString()
               : tr("The points may not add up to the lead because of rounding.");
}

} // namespace steelyard
