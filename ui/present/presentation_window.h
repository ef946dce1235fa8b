// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/present_keys.h"
#include "ui/present/scene_view.h"

class QTimer;

namespace steelyard {

// What the room sees: the scene and nothing else, on a whole screen.
class PresentationWindow : public QWidget
{
    Q_OBJECT

public:
    PresentationWindow(SceneShow &show, PresentKeys &keys, QWidget *parent = nullptr);

    void setTheme(scenes::SceneTheme theme);
    [[nodiscard]] scenes::SceneTheme theme() const { return m_theme; }
    void toggleHelp();
    [[nodiscard]] bool isShowingHelp() const { return m_isShowingHelp; }
    void toggleTimer(); // small, in the scene's foot
    [[nodiscard]] SceneView &view() { return *m_view; }

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showScene();
    void updateCorner();
    void tellCurtain();
    void wakeCursor();

    SceneShow &m_show;
    PresentKeys &m_keys;
    SceneView *m_view;
    QTimer *m_second;
    QTimer *m_cursorRest; // until nobody needs to see it
    scenes::SceneTheme m_theme = scenes::SceneTheme::Light;
    SceneShow::Curtain m_toldCurtain = SceneShow::Curtain::Open;
    bool m_isShowingHelp = false;
    bool m_showsTime = false;
};

// "12:40", or "1:02:40" from an hour on.
[[nodiscard]] QString timeText(qint64 milliseconds);

} // namespace steelyard
