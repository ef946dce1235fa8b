// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"

#include <QPointer>

namespace steelyard {

// A trial beside a decision: weights and ratings that are tried on a copy of it, with a verdict of
// its own. The decision itself changes only by keep(), as one undo step. When the decision changes
// meanwhile, what is tried is tried on what it is now.
class Exploration : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setDocument(DecisionDocument *document); // nullptr: nothing to try on

    // While paused the decision's changes are left for later: the trial is that of an earlier
    // decision, or none yet.
    void setPaused(bool paused);

    [[nodiscard]] DecisionDocument *document() const { return m_document; }
    [[nodiscard]] DecisionDocument *trial() const { return m_trial.get(); } // nullptr: no document
    [[nodiscard]] bool isChanged() const; // what is tried differs from the decision

    void setWeights(const decision::OwnWeights &weights);
    void setRating(const decision::Finding &rating);
    void removeRating(const std::string &criterion, const std::string &alternative);
    void tryScenario(const decision::OwnScenario &scenario);
    void reset();

    void keep();
    // Stores what is tried under a name, in place of a scenario of the same name.
    void saveScenario(const QString &name);
    void removeScenario(const QString &name);

Q_SIGNALS:
    // After every change of the trial, and when its shares or those of the decision have arrived.
    void changed();

private:
    void documentChanged();
    void sharesArrived();
    void startTrial(decision::OwnWeights weights, std::vector<decision::Finding> ratings);

    QPointer<DecisionDocument> m_document;
    std::unique_ptr<DecisionDocument> m_trial;
    bool m_isPaused = false;
    bool m_isBehind = false;              // the decision changed while paused
    bool m_areSharesNew = false;          // and its shares arrived
    decision::OwnWeights m_agreedWeights; // the decision's when the trial began
    std::vector<decision::Finding> m_agreedRatings;
};

} // namespace steelyard
