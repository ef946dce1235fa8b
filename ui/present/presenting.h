// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/presentation_window.h"
#include "ui/present/presenter_window.h"
#include "ui/present/screen_saver.h"

#include <QPointer>
#include <QScreen>

class QSettings;

namespace steelyard {

// A presentation from its first scene to its end: the room's window, the presenter's, and which
// screen each is on. Notes are shown when it begins, on the screen the program was on, and after
// that only when they are asked for: no screen that comes or goes brings them before the room.
class Presenting : public QObject
{
    Q_OBJECT

public:
    // The document, the settings and the window it is started from outlive it.
    Presenting(DecisionDocument &document, QSettings &settings, QWidget &window);
    ~Presenting() override;

    void start(const QString &kind = {}); // from the first scene of a kind
    void end();

    [[nodiscard]] SceneShow &show() { return m_show; }
    [[nodiscard]] PresentKeys &keys() { return m_keys; }
    [[nodiscard]] PresentationWindow &room() { return *m_room; }
    [[nodiscard]] PresenterWindow &presenter() { return *m_presenter; }
    [[nodiscard]] QScreen *roomScreen() const { return m_roomScreen; }

Q_SIGNALS:
    void ended();
    void reportRequested(); // after the end

private:
    void showRoomOn(QScreen *screen);
    void toggleNotes();
    void swap();
    void screenGone(QScreen *screen);
    void toggleTheme();
    [[nodiscard]] QScreen *otherScreen(QScreen *than, QScreen *gone = nullptr) const; // or null
    [[nodiscard]] QWidget *dialogParent() const;

    SceneShow m_show;
    PresentKeys m_keys;
    QSettings &m_settings;
    QPointer<QWidget> m_window; // null while it goes
    std::unique_ptr<PresentationWindow> m_room;
    std::unique_ptr<PresenterWindow> m_presenter;
    QPointer<QScreen> m_roomScreen;
    std::unique_ptr<ScreenSaverPause> m_awake;
    bool m_hasEnded = false;
};

} // namespace steelyard
