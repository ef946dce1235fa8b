// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/what_if_page.h"

#include "models/scenario_model.h"
#include "models/weight_trial_model.h"
#include "session/exploration.h"
#include "ui/pages/what_if/ranking_card.h"
#include "ui/pages/what_if/ratings_card.h"
#include "ui/pages/what_if/scenario_columns.h"
#include "ui/pages/what_if/tornado_card.h"
#include "ui/pages/what_if/trial_announcer.h"
#include "ui/pages/what_if/weights_card.h"
#include "ui/pages/what_if/what_if_banner.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_regions.h"
#include "wording/wording.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr int kCardsBesideFrom = 880; // width of the page
constexpr int kWordsEvery = 100;      // milliseconds
constexpr int kMostNamed = 3;         // changes named in the banner

} // namespace

WhatIfPage::WhatIfPage(QWidget *parent)
    : ScrollPage(tr("What if"), parent)
    , m_exploration(new Exploration(this))
    , m_announcer(new TrialAnnouncer(m_exploration, this))
    , m_weights(new WeightTrialModel(this))
    , m_scenarios(new ScenarioModel(this))
    , m_banner(new WhatIfBanner(content()))
    , m_weightsCard(new WeightsCard(m_weights, content()))
    , m_ranking(new RankingCard(content()))
    , m_tornado(new TornadoCard(content()))
    , m_ratings(new RatingsCard(m_exploration, content()))
    , m_scenarioColumns(new ScenarioColumns(m_scenarios, content()))
{
    connect(m_banner, &WhatIfBanner::keepRequested, this, [this] {
        m_exploration->keep();
        announce(*this, tr("The decision is now what was tried."));
    });
    connect(m_banner, &WhatIfBanner::resetRequested, this, [this] {
        m_exploration->reset();
        announce(*this, tr("Nothing is tried any more."));
    });
    connect(m_banner, &WhatIfBanner::scenarioRequested, m_exploration, &Exploration::saveScenario);
    connect(m_scenarioColumns, &ScenarioColumns::tryRequested, m_exploration,
            &Exploration::tryScenario);
    connect(m_scenarioColumns, &ScenarioColumns::removeRequested, m_exploration,
            &Exploration::removeScenario);

    m_words.setSingleShot(true);
    m_words.setInterval(kWordsEvery);
    connect(&m_words, &QTimer::timeout, this, [this] {
        if (m_wordsWait) {
            presentWords();
        }
    });
    // Rows are made anew; Tab finds them where they stand.
    for (QAbstractItemModel *model :
         std::initializer_list<QAbstractItemModel *>{m_weights, m_scenarios}) {
        connect(model, &QAbstractItemModel::modelReset, this, [this] { orderTabs(content()); });
    }

    auto *first = new QBoxLayout(QBoxLayout::LeftToRight);
    first->addWidget(m_weightsCard, 1);
    first->addWidget(m_ranking, 1);
    auto *second = new QBoxLayout(QBoxLayout::LeftToRight);
    second->addWidget(m_tornado, 1);
    second->addWidget(m_ratings, 1);
    stackBelow(kCardsBesideFrom, {first, second});
    column()->addWidget(m_banner);
    column()->addLayout(first);
    column()->addLayout(second);
    column()->addWidget(m_scenarioColumns);
    column()->addStretch(1);
    setPaused(true);
}

void WhatIfPage::follow(DecisionDocument *document)
{
    m_exploration->disconnect(this);
    m_weights->setExploration(nullptr); // its rows are those of the last knowledge base
    m_ratings->clear();
    m_exploration->setDocument(document);
    m_weights->setExploration(document ? m_exploration : nullptr);
    m_scenarios->setDocument(document);
    // After the model, which was connected first: the cards look at it. The exploration says when
    // the decision changes.
    connect(m_exploration, &Exploration::changed, this, &WhatIfPage::refresh);
}

// Nobody sees what a trial would make of an answer given elsewhere: it is made when looked at.
void WhatIfPage::setPaused(bool paused)
{
    m_exploration->setPaused(paused);
    m_scenarios->setPaused(paused);
}

void WhatIfPage::showEvent(QShowEvent *event)
{
    m_announcer->forget();
    setPaused(false);
    ScrollPage::showEvent(event);
}

void WhatIfPage::hideEvent(QHideEvent *event)
{
    setPaused(true);
    ScrollPage::hideEvent(event);
}

QList<QWidget *> WhatIfPage::focusRegions()
{
    return {m_banner, m_weightsCard, m_ratings, m_scenarioColumns};
}

void WhatIfPage::present()
{
    if (!m_exploration->trial()) {
        return;
    }
    m_announcer->look();
    m_ranking->present(*document(), *m_exploration->trial());
    m_ratings->present();
    // The first move opens the banner's buttons and the last closes them: at once.
    const bool isTrying = m_exploration->isChanged();
    if (!m_words.isActive() || isTrying != m_isTrying) {
        presentWords();
        m_words.start();
    } else {
        m_wordsWait = true;
    }
}

void WhatIfPage::presentWords()
{
    m_wordsWait = false;
    m_isTrying = m_exploration->isChanged();
    if (!m_exploration->trial()) {
        return;
    }
    m_banner->present(tried());
    m_tornado->present(*m_weights);
}

// "API and async from 25% to 35%; the others give way in proportion. 1 rating of your own."
QString WhatIfPage::tried() const
{
    if (!m_exploration->isChanged()) {
        return {};
    }
    const decision::Decision &trial = m_exploration->trial()->decision();
    QStringList sentences;
    if (trial.ownWeights != document()->decision().ownWeights) {
        sentences << triedWeights();
    }
    if (trial.findings != document()->decision().findings) {
        const auto count = static_cast<int>(trial.findings.size());
        sentences << (count == 0 ? tr("Ratings as the knowledge base gives them.")
                                 : tr("%n rating(s) of your own.", nullptr, count));
    }
    return sentences.join(u' ');
}

QString WhatIfPage::triedWeights() const
{
    const Wording words = m_exploration->trial()->wording();
    const std::vector<decision::WeightResult> &weights =
        m_exploration->trial()->verdict().scores.weights;
    QStringList moved;
    for (int row = 0; row < m_weights->rowCount(); ++row) {
        const WeightTrialModel::Row &weight = m_weights->at(row);
        const bool isByHand = std::any_of(weight.criteria.begin(), weight.criteria.end(),
                                          [&weights](std::size_t c) { return weights[c].own; });
        if (isByHand && std::abs(weight.line.now() - weight.agreed) > 1e-9) {
            moved << tr("%1 from %2 to %3", "a weight, two shares")
                         .arg(weight.name, words.numbers().percent(weight.agreed),
                              words.numbers().percent(weight.line.now()));
        }
    }
    if (moved.isEmpty()) {
        return tr("Weights as the answers give them.");
    }
    const int more = static_cast<int>(moved.size()) - kMostNamed;
    const QString named = moved.mid(0, kMostNamed).join(tr(", ", "between changes of weights"));
    return more > 0 ? tr("%1, and %n more; the others give way in proportion.",
                         "a list of changes of weights", more)
                          .arg(named)
                    : tr("%1; the others give way in proportion.", "a list of changes of weights")
                          .arg(named);
}

} // namespace steelyard
