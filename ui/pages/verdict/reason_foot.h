// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace steelyard {

class DecisionDocument;
class FlowLayout;

namespace decision {
struct Reason;
}

// Of one reason: what was found, how much it weighs, and the answers behind it, as links. It keeps
// its height whichever reason it tells, so that going from one to the next moves nothing.
class ReasonFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonFoot(QWidget *parent = nullptr);

    void showReason(const DecisionDocument &document, const decision::Reason &reason);
    void showRest(const QString &name, const QString &detail);

Q_SIGNALS:
    void questionRequested(const QString &question);
    void cellRequested(const QString &criterion, const QString &alternative);

private:
    void clear();

    QLabel *m_finding;
    QWidget *m_parts = nullptr; // made anew for each
};

} // namespace steelyard
