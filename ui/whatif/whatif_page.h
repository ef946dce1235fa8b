// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QPointer>
#include <QTimer>

class QBoxLayout;

namespace steelyard {

class Exploration;
class RankingCard;
class RatingsCard;
class ScenarioColumns;
class ScenarioModel;
class TornadoCard;
class WeightTrialModel;
class WeightsCard;
class WhatIfBanner;

// Weights and ratings are tried here on a copy of the decision, which they never touch until kept.
class WhatIfPage final : public Page
{
    Q_OBJECT

public:
    explicit WhatIfPage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    [[nodiscard]] QList<QWidget *> regions() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void present();
    void presentWords();
    [[nodiscard]] QString tried() const;
    [[nodiscard]] QString triedWeights() const;

    QPointer<DecisionDocument> m_document;
    Exploration *m_exploration;
    WeightTrialModel *m_weights;
    ScenarioModel *m_scenarios;
    QWidget *m_content;
    WhatIfBanner *m_banner;
    WeightsCard *m_weightsCard;
    RankingCard *m_ranking;
    TornadoCard *m_tornado;
    RatingsCard *m_ratings;
    ScenarioColumns *m_scenarioColumns;
    QBoxLayout *m_first;
    QBoxLayout *m_second;
    bool m_wordsWait = false;
    bool m_isTrying = false; // as the words say
    QTimer m_words; // sentences follow the moves ten times a second: each lays out the page anew
};

} // namespace steelyard
