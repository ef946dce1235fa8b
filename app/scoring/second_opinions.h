// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/method.h"
#include "scoring/normalisation.h"
#include "scoring/promethee.h"
#include "scoring/ranking.h"

#include <vector>

// The same problem through every method: do they agree, and if not, over which criterion?
namespace steelyard::scoring {

struct OpinionOptions
{
    Normalisation weightedSum = Normalisation::Max;
    Normalisation topsis = Normalisation::Vector;
    double v = 0.5;                      // VIKOR's
    std::vector<Preference> preferences; // PROMETHEE's, one a criterion; empty: usual everywhere
};

struct Opinion
{
    Method method = Method::Additive;
    std::vector<Issue> refused; // why the method cannot judge this problem; else empty
    Ranking ranking;
    std::vector<std::size_t> winners; // all of rank 1
    double tau = 1;                   // Kendall's tau-b with the additive ranking
    // When it differs from the additive ranking: the criterion without which (at weight zero) this
    // method agrees best with that ranking, and the tau then. The same winner counts before tau;
    // none when leaving one out never helps.
    std::optional<std::size_t> because;
    double tauWithout = 1;
};

struct SecondOpinions
{
    std::vector<Opinion> opinions;        // of the methods that give one, in the order of Method
    std::vector<std::vector<double>> tau; // between opinions that judged, by position; else 0
    double meanTau = 1;                   // over all pairs of methods that judged
    bool sameWinner = true;               // one alternative is among everybody's winners
};

// Runs every method once, and each that differs once a criterion.
// Errors: those of check(). A method's own refusal is part of its opinion.
[[nodiscard]] Result<SecondOpinions> secondOpinions(const Problem &problem,
                                                    const OpinionOptions &options = {});

} // namespace steelyard::scoring
