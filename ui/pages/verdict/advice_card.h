// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

namespace knowledge {
struct Alternative;
}

// What to know before choosing an option: the rules for and against it that the answers support,
// its gotchas, and what it costs to leave it again. About the leader, or, where two are too close
// to call, about the runner-up.
class AdviceCard final : public VerdictCard
{
    Q_OBJECT

public:
    enum class About { Leader, RunnerUp };

    explicit AdviceCard(About about, QWidget *parent = nullptr);

protected:
    bool build(DecisionDocument &document) override;

private:
    [[nodiscard]] QString summary(const knowledge::Alternative &option) const;
    bool addRules(const DecisionDocument &document, const std::string &option, bool avoid);
    bool addGotchas(const knowledge::Alternative &option);

    About m_about;
};

} // namespace steelyard
