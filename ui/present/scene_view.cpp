// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/scene_view.h"

#include "ui/theme/accessible_roles.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steelyard {

SceneView::SceneView(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SceneView::setSceneSize(QSizeF size)
{
    m_size = size;
    m_isLaidOut = false;
    update();
}

void SceneView::setTheme(scenes::SceneTheme theme)
{
    m_theme = theme;
    update();
}

void SceneView::setSpeaking(bool speaks)
{
    m_isSpeaking = speaks;
}

void SceneView::showScene(const scenes::Scene &scene, const scenes::SceneFrame &frame, int step)
{
    m_scene = scene;
    m_frame = frame;
    m_step = step;
    m_curtain = QColor();
    m_isLaidOut = false;
    const QString said =
        scene.sentence.isEmpty()
            ? scene.title
            : tr("%1. %2", "a scene's title and sentence, spoken").arg(scene.title, scene.sentence);
    if (said != accessibleName()) {
        setAccessibleName(said);
        QStringList rows{frame.number};
        for (const scenes::SceneRow &row : scene.rows) {
            rows << QStringList{row.over, row.main, row.change, row.under, row.value}
                        .join(u' ')
                        .simplified();
        }
        rows << scene.beside;
        rows.removeAll(QString());
        setAccessibleDescription(asSentences(rows));
        QAccessibleEvent name(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&name);
        if (m_isSpeaking) {
            announce(*this, asSentences({said, accessibleDescription()}));
        }
    }
    update();
}

void SceneView::showNothing(const QColor &color)
{
    m_curtain = color;
    update();
}

void SceneView::setCorner(const QString &text)
{
    if (m_corner != text) {
        m_corner = text;
        update();
    }
}

QSizeF SceneView::sceneSize() const
{
    const QSizeF size = m_size.isEmpty() ? QSizeF(this->size()) : m_size;
    return size.expandedTo({320, 200});
}

const scenes::SceneLayout &SceneView::layoutNow()
{
    if (!m_isLaidOut) {
        m_layout = scenes::layOut(m_scene, sceneSize(), m_frame);
        m_isLaidOut = true;
    }
    return m_layout;
}

void SceneView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_curtain.isValid()) {
        painter.fillRect(rect(), m_curtain);
        return;
    }
    painter.fillRect(rect(), scenes::groundOf(m_theme));
    const scenes::SceneLayout &layout = layoutNow();
    const double scale = std::min(width() / layout.size.width(), height() / layout.size.height());
    painter.translate((width() - scale * layout.size.width()) / 2,
                      (height() - scale * layout.size.height()) / 2);
    painter.scale(scale, scale);
    scenes::drawScene(painter, layout, m_theme, m_step);
    if (!m_corner.isEmpty()) {
        drawCorner(painter, layout.size.height() / 100);
    }
}

// In the middle of the foot, where no scene has anything.
void SceneView::drawCorner(QPainter &painter, double unit) const
{
    QFont font;
    if (!m_frame.family.isEmpty()) {
        font.setFamily(m_frame.family);
    }
    font.setPixelSize(static_cast<int>(std::ceil(3.05 * unit)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const drawing::Scheme scheme = scenes::schemeOf(m_theme);
    QRectF box =
        QFontMetricsF(font).boundingRect(m_corner).adjusted(-unit, -unit / 3, unit, unit / 3);
    box.moveCenter({m_layout.size.width() / 2, 94 * unit});
    painter.fillRect(box, drawing::color(drawing::Token::Tint, scheme));
    painter.setPen(drawing::color(drawing::Token::Text, scheme));
    painter.drawText(box, Qt::AlignCenter, m_corner);
}

void SceneView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_size.isEmpty()) {
        m_isLaidOut = false;
    }
}

} // namespace steelyard
