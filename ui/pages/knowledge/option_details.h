// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/content.h"
#include "ui/pages/knowledge/details.h"

namespace steelyard {

class CapabilityView;

// Everything a knowledge base says of one option beside its ratings.
class OptionDetails final : public Details
{
    Q_OBJECT

public:
    // The option's position in the knowledge base.
    OptionDetails(const DecisionDocument &document, std::size_t option, QWidget *parent = nullptr);

    // Selects a capability; returns what must be scrolled to, nullptr for an unknown one.
    QWidget *selectCapability(const QString &capability);

private:
    void addHeading();
    void addTiles();
    void addFacts();
    void addStrengths();
    void addGotchas();
    void addRules();
    [[nodiscard]] QWidget *rules(bool avoid, const QString &title);
    void addExitCost();
    void addFirstSteps();
    void addCapabilities();
    void addAddresses();
    [[nodiscard]] QWidget *tile(const knowledge::NumberTile &tile);
    [[nodiscard]] bool fitsAnswers(const knowledge::UseRule &rule) const;

    const knowledge::Alternative &m_option;
    std::size_t m_position;
    CapabilityView *m_capabilities = nullptr;
};

} // namespace steelyard
