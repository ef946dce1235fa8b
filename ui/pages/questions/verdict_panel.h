// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/paused_update.h"

#include <QFrame>
#include <QPointer>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace steelyard {

class BeamWidget;
class DecisionDocument;
class ExpectationNote;
class StateBadge;

// Where the decision stands after every answer: state, beam, the lead in a sentence, how sure that
// is, and the open questions that could move it most. Quiet until the user was asked what they
// expect.
class VerdictPanel : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document); // nullptr: nothing

Q_SIGNALS:
    void questionChosen(const QString &id);
    void expectationRequested(); // to be asked what one expects

private:
    void showVerdict();
    void showOpenQuestions();

    QPointer<DecisionDocument> m_document;
    PausedUpdate m_update{[this] { showVerdict(); }};
    StateBadge *m_badge;
    BeamWidget *m_beam;
    QLabel *m_lead;
    QLabel *m_robustness;
    QLabel *m_updating;
    ExpectationNote *m_quiet;
    QLabel *m_openTitle;
    QLabel *m_openHint;
    QWidget *m_openQuestions;
    QVBoxLayout *m_openColumn;
};

} // namespace steelyard
