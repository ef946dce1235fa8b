// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/scene_painter.h"

#include <QWidget>

namespace steelyard {

// Shows one scene. A screen reader finds what it says, and where it is set to speak hears it
// whenever it changes: of several views of one presentation only one speaks.
class SceneView : public QWidget
{
    Q_OBJECT

public:
    explicit SceneView(QWidget *parent = nullptr);

    // As laid out at a size, scaled into the widget with its proportions kept; an empty size: the
    // widget's own.
    void setSceneSize(QSizeF size);
    void setTheme(scenes::SceneTheme theme);
    void setSpeaking(bool speaks); // from the next scene on
    void showScene(const scenes::Scene &scene, const scenes::SceneFrame &frame, int step);
    void showNothing(const QColor &color); // a curtain
    void setCorner(const QString &text);   // over the scene: time, digits; empty: none

    [[nodiscard]] const scenes::SceneLayout &layoutNow(); // made when it is needed
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QString corner() const { return m_corner; }
    [[nodiscard]] bool isCurtain() const { return m_curtain.isValid(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSizeF sceneSize() const;
    void drawCorner(QPainter &painter, double unit) const;

    scenes::Scene m_scene;
    scenes::SceneFrame m_frame;
    scenes::SceneLayout m_layout;
    bool m_isLaidOut = false;
    bool m_isSpeaking = false;
    QSizeF m_size;
    scenes::SceneTheme m_theme = scenes::SceneTheme::Light;
    int m_step = 1;
    QColor m_curtain;
    QString m_corner;
};

} // namespace steelyard
