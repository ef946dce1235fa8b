// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/must_have_steps.h"
#include "decision/scores.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace steelyard {

class DecisionDocument;

// What is said of must-haves and of what another choice would do, of the decision as it is. It must
// not outlive the document.
class MustHaveWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::MustHaveWords)

public:
    explicit MustHaveWords(const DecisionDocument &document)
        : m_document(document)
    {
    }

    [[nodiscard]] QString choice(const decision::MustHaveChoice &choice) const;
    [[nodiscard]] QString shortChoice(const decision::MustHaveChoice &choice) const;
    [[nodiscard]] QString accept(const decision::MustHaveChoice &choice) const;   // as a button
    [[nodiscard]] QString offer(const knowledge::CapabilityState *offered) const; // in a cell
    // "stays, 15 d", "left out"; of a choice that is looked at "would come back".
    [[nodiscard]] QString standing(const decision::AlternativeResult &alternative,
                                   const std::optional<decision::MustHaveStep> &preview) const;
    // Who would come back or go and who would lead then, once that may be told.
    [[nodiscard]] QString effect(const decision::MustHaveStep &step) const;
    [[nodiscard]] QString leader(const decision::MustHaveStep &step) const;

    // A cell in a sentence: that the option stays or is left out, and what it has of a capability.
    [[nodiscard]] QString title(std::size_t option) const;
    [[nodiscard]] QString detail(std::size_t capability, std::size_t option) const;
    // The least that would have to be accepted of the capability; none: it is met, or nothing
    // would.
    [[nodiscard]] std::optional<decision::MustHaveStep> wayBack(std::size_t capability,
                                                                std::size_t option) const;

private:
    [[nodiscard]] QString daysText(double days) const;
    [[nodiscard]] const decision::AlternativeResult &result(std::size_t option) const;

    const DecisionDocument &m_document;
};

} // namespace steelyard
