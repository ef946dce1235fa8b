// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace steelyard {

class DecisionDocument;
class Exploration;

// Tells a screen reader when what is tried makes somebody else lead or the verdict another kind of
// verdict, once, after the sampling has settled. What follows from a change of the decision itself
// is told by the window.
class TrialAnnouncer : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    TrialAnnouncer(const Exploration *exploration, QWidget *page);

    void look();   // at what is tried now
    void forget(); // somebody comes to the page: it says how things stand

private:
    const Exploration *m_exploration;
    QWidget *m_page;
    QString m_agreed; // who leads and how sure that is in the decision, when it was looked at last
    QString m_tried;  // and in what is tried
};

} // namespace steelyard
