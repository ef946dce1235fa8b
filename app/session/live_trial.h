// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"

#include <QPointer>

#include <functional>

namespace steelyard {

// What is tried in front of others: any change of a decision, on a copy of it with a verdict of its
// own. The decision changes only by keep().
class LiveTrial : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setDocument(DecisionDocument *document); // nullptr: nothing to try on

    [[nodiscard]] DecisionDocument *agreed() const { return m_document; }
    // What is to be shown: the copy while something is tried, else the decision.
    [[nodiscard]] DecisionDocument *shown() const;
    [[nodiscard]] bool isTrying() const { return m_trial != nullptr; }
    [[nodiscard]] QStringList changes() const; // in words, one a change

    // Changes the copy. What comes back to where it was ends the trial.
    void attempt(const std::function<void(decision::Decision &)> &change);
    void reset();

    // Weights and ratings alone can be a scenario.
    [[nodiscard]] bool canBeScenario() const;
    void keepAsScenario(const QString &name);
    // Makes it a change of the decision, as one undo step, logged with its reason and time.
    void keep(const QString &reason);

Q_SIGNALS:
    void changed(); // what is shown, and again when its shares have arrived

private:
    QPointer<DecisionDocument> m_document;
    std::unique_ptr<DecisionDocument> m_trial;
};

} // namespace steelyard
