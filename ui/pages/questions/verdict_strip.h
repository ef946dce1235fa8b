// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/paused_update.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QLabel;

namespace steelyard {

class BeamWidget;
class DecisionDocument;
class ExpectationNote;
class StateBadge;

// The side panel of a window too narrow for it: state, beam and lead in 72 pixels.
class VerdictStrip : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictStrip(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document); // nullptr: nothing

Q_SIGNALS:
    void expectationRequested(); // to be asked what one expects

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showVerdict();
    void placeLead();
    [[nodiscard]] bool hasRoomForLead() const;

    QPointer<DecisionDocument> m_document;
    PausedUpdate m_update{[this] { showVerdict(); }};
    StateBadge *m_badge;
    BeamWidget *m_beam;
    QLabel *m_lead;
    ExpectationNote *m_quiet;
    QGridLayout *m_grid;
};

} // namespace steelyard
