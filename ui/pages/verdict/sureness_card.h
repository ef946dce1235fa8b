// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

class RankModel;

// How often each option comes first, second, third among the plausible runs, with the error, and
// which options are left out for which reason.
class RobustnessCard final : public VerdictCard
{
    Q_OBJECT

public:
    explicit RobustnessCard(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document);

protected:
    bool build(DecisionDocument &document) override;

private:
    void addMustHaves(const DecisionDocument &document);

    RankModel *m_model;
};

} // namespace steelyard
