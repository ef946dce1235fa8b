// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/scene_show.h"

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace steelyard {

// What keys, remotes, clicks and the wheel mean while presenting, the same in every window of it.
class PresentKeys : public QObject
{
    Q_OBJECT

public:
    explicit PresentKeys(SceneShow &show, QObject *parent = nullptr); // the show outlives it

    // Each returns whether it meant something.
    bool press(const QKeyEvent &event);
    bool click(const QMouseEvent &event);
    bool turn(const QWheelEvent &event);
    void tap(double part); // of the width, in [0, 1]: the left third goes back

    // The keys for whoever asks for them.
    [[nodiscard]] static scenes::Scene help();

Q_SIGNALS:
    void notesRequested();
    void timerRequested();
    void helpRequested();
    void themeRequested();
    void swapRequested();
    void liveRequested();
    void objectionRequested();
    void expectationRequested();
    void recordRequested();
    void reportRequested();
    void leaveRequested(); // nothing was open that Esc could close

private:
    bool navigate(int key);
    bool ask(int key);

    SceneShow &m_show;
    int m_wheel = 0;            // eighths of a degree that make no notch yet
    quint64 m_wheelRestsTo = 0; // timestamp
};

} // namespace steelyard
