// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "wording/wording.h"

namespace steelyard {

// On what evidence a verdict rests. As with Wording, all texts are plain, and one for which there
// is nothing to say is empty.
class FoundationWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::FoundationWording)

public:
    explicit FoundationWording(const Wording &words); // outlives it

    // How many sources of the base are behind the ratings that count, and how sure those of the
    // two best are.
    [[nodiscard]] QString sentence() const;
    // "56.1% fact, 33.0% measure, 10.9% judged in the ratings of Django and FastAPI"
    [[nodiscard]] QString kinds() const;
    [[nodiscard]] QStringList kindPercents() const; // the same three, in this order

private:
    [[nodiscard]] QString options() const; // "Django and FastAPI"

    const Wording &m_words;
    const decision::Verdict &m_verdict;
};

} // namespace steelyard
