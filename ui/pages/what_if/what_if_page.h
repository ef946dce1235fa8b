// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scroll_page.h"

#include <QTimer>

namespace steelyard {

class Exploration;
class RankingCard;
class RatingsCard;
class ScenarioColumns;
class ScenarioModel;
class TornadoCard;
class TrialAnnouncer;
class WeightTrialModel;
class WeightsCard;
class WhatIfBanner;

// Weights and ratings are tried here on a copy of the decision, which they never touch until kept.
class WhatIfPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit WhatIfPage(QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> focusRegions() override;

protected:
    void follow(DecisionDocument *document) override;
    void present() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void presentWords();
    void setPaused(bool paused);
    [[nodiscard]] QString tried() const;
    [[nodiscard]] QString triedWeights() const;

    Exploration *m_exploration;
    TrialAnnouncer *m_announcer;
    WeightTrialModel *m_weights;
    ScenarioModel *m_scenarios;
    WhatIfBanner *m_banner;
    WeightsCard *m_weightsCard;
    RankingCard *m_ranking;
    TornadoCard *m_tornado;
    RatingsCard *m_ratings;
    ScenarioColumns *m_scenarioColumns;
    bool m_wordsWait = false;
    bool m_isTrying = false; // as the words say
    QTimer m_words; // sentences follow the moves ten times a second: each lays out the page anew
};

} // namespace steelyard
