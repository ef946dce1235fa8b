// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/scene_deck.h"
#include "scenes/scene_layout.h"
#include "session/live_trial.h"

#include <QElapsedTimer>

namespace steelyard {

// Which scene of a decision is shown and how far: what all windows of a presentation agree on. It
// follows the decision and keeps its place while scenes come and go.
class SceneShow : public QObject
{
    Q_OBJECT

public:
    enum class Curtain { Open, Black, White };

    explicit SceneShow(QObject *parent = nullptr);

    void setDocument(DecisionDocument *document);
    [[nodiscard]] LiveTrial &trial() { return m_trial; }
    [[nodiscard]] const LiveTrial &trial() const { return m_trial; }
    [[nodiscard]] DecisionDocument *document() const { return m_trial.agreed(); }

    [[nodiscard]] const std::vector<scenes::Scene> &deck() const { return m_deck; }
    [[nodiscard]] int index() const { return m_index; }   // of the deck, also behind its sources
    [[nodiscard]] int step() const { return m_step; }     // from 1 on
    [[nodiscard]] const scenes::Scene &scene() const;     // what is shown: of the deck, or sources
    [[nodiscard]] const scenes::Scene *following() const; // nullptr: it is the last
    [[nodiscard]] scenes::SceneFrame frame() const;
    [[nodiscard]] scenes::SceneFrame followingFrame() const; // with the number of the following
    [[nodiscard]] Curtain curtain() const { return m_curtain; }
    [[nodiscard]] bool isShowingSources() const { return m_source >= 0; }
    [[nodiscard]] QString typed() const { return m_typed; } // digits of a scene's number

    void next(); // the next step, else the next scene
    void back(); // the scene before, whole; within one its step before
    void goTo(int index);
    void goToKind(const QString &kind); // unknown: stays
    void first() { goTo(0); }
    void last() { goTo(static_cast<int>(m_deck.size()) - 1); }
    void type(int digit);
    void goToTyped();           // without digits: as next()
    void draw(Curtain curtain); // the same again opens it
    void toggleSources();       // nothing where a scene has none
    bool closeTopmost();        // digits, curtain, sources: whether there was anything to close

    // The time since the first scene, without pauses. In milliseconds.
    [[nodiscard]] qint64 elapsed() const;
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void sceneChanged();   // another scene, step, curtain or text; all is to be shown anew
    void deckChanged();    // the list of scenes
    void sourcesMissing(); // they were asked for, and the scene has none

private:
    void rebuild();
    void show(int index, int step);
    [[nodiscard]] scenes::SceneFrame frameOf(int index) const;

    LiveTrial m_trial;
    std::vector<scenes::Scene> m_deck;
    std::vector<scenes::Scene> m_sources; // of the scene shown
    int m_index = 0;
    int m_step = 1;
    int m_source = -1;
    Curtain m_curtain = Curtain::Open;
    QString m_typed;
    QElapsedTimer m_running;
    qint64 m_before = 0; // the last pause
    bool m_isPaused = false;
};

} // namespace steelyard
