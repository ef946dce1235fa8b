// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/beam.h"

#include <functional>
#include <string>

namespace steelyard::drawing {

// What the words of a verdict's beam are made from: names of alternatives, points as shown.
struct BeamWords
{
    std::function<QString(const std::string &)> name;
    std::function<QString(double)> value;
};

// The beam of a verdict. A provisional one, not sampled yet, has no band.
[[nodiscard]] BeamContent verdictBeam(const decision::Verdict &verdict, const BeamWords &words);

// The same in the words of Wording, without a link to it: verdictBeam(verdict, wording).
template <typename Book>
[[nodiscard]] BeamContent verdictBeam(const decision::Verdict &verdict, const Book &book)
{
    return verdictBeam(verdict,
                       BeamWords{[&book](const std::string &id) { return book.alternative(id); },
                                 [&book](double value) { return book.numbers().value(value); }});
}

} // namespace steelyard::drawing
