// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

namespace steelyard {

// Shares of runs, of 100. A verdict hangs on which side of a threshold one is, so none is rounded
// over it.
class ShareWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ShareWording)

public:
    explicit ShareWording(const Wording &words); // outlives it

    // "84"; with decimals where the whole number would be on the other side of a threshold.
    [[nodiscard]] QString hundred(double share) const;
    // The share of runs in which an option has a place, from 0: only of the first a verdict hangs
    // on which side of a threshold it is, so the others are whole.
    [[nodiscard]] QString hundred(double share, std::size_t place) const;
    [[nodiscard]] QString threshold(double share) const; // as it was set: "90"
    [[nodiscard]] QString errorNote() const; // "Error ± 1 in 100, 10,000 runs. Clear from ..."

private:
    const Wording &m_words;
};

} // namespace steelyard
