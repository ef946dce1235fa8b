// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/verdict_beam.h"

#include <QCoreApplication>

#include <cmath>

namespace steelyard::drawing {

namespace {

struct BeamLabels
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::BeamLabels)

public:
    // An end of the band as the leader sees it.
    static QString end(double leadersLead, const BeamWords &words)
    {
        const QString points = words.value(std::abs(leadersLead));
        return leadersLead < 0 ? tr("%1 behind").arg(points) : tr("%1 ahead").arg(points);
    }
};

std::optional<BeamSide> sideOf(const decision::Verdict &verdict, const std::string &id,
                               const BeamWords &words)
{
    for (std::size_t i = 0; i < verdict.scores.alternatives.size(); ++i) {
        const decision::AlternativeResult &alternative = verdict.scores.alternatives[i];
        if (alternative.id == id) {
            return BeamSide{words.name(id), words.value(alternative.value), static_cast<int>(i)};
        }
    }
    return std::nullopt;
}

} // namespace

BeamContent verdictBeam(const decision::Verdict &verdict, const BeamWords &words)
{
    BeamContent content;
    if (verdict.scores.winner.empty()) {
        return content;
    }
    if (!verdict.scores.lead) {
        content.kind = BeamKind::OnlyOne;
        content.left = sideOf(verdict, verdict.scores.winner, words);
        content.lead = decision::kFullLead;
        return content;
    }
    const decision::Lead &lead = *verdict.scores.lead;
    const bool undecided = verdict.state() == decision::State::NotEnoughAnswers;
    content.kind = undecided ? BeamKind::Undecided : BeamKind::Weighing;
    content.left = sideOf(verdict, lead.left, words);
    content.right = sideOf(verdict, lead.right, words);
    content.lead = lead.lead;
    const std::optional<decision::LeadBand> band = verdict.leadBand();
    content.hasBand = band.has_value();
    content.low = band ? band->low : 0;
    content.high = band ? band->high : 0;
    content.leadLabel = words.value(std::abs(lead.lead));
    const double sign = lead.lead < 0 ? -1 : 1;
    content.lowLabel = BeamLabels::end(sign * content.low, words);
    content.highLabel = BeamLabels::end(sign * content.high, words);
    return content;
}

} // namespace steelyard::drawing
