// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/radar_view.h"

#include "ui/theme/theme.h"
#include "wording/numbers.h"

#include <QEvent>
#include <QLocale>
#include <QWheelEvent>

namespace steelyard {

RadarView::RadarView(QWidget *parent)
    : QGraphicsView(parent)
    , m_chart(drawing::schemeOf(palette()))
{
    setScene(m_chart.scene());
    setInteractive(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus); // for its menu; it has no other keys
    viewport()->setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void RadarView::setContent(const drawing::RadarContent &content)
{
    m_chart.setContent(content);
    setAccessibleDescription(describe(content));
}

QString RadarView::describe(const drawing::RadarContent &content) const
{
    QStringList sentences;
    for (const drawing::RadarSeries &series : content.series) {
        QStringList parts;
        for (std::size_t axis = 0; axis < content.axes.size(); ++axis) {
            const auto &value = series.values[axis];
            parts << tr("%1 %2", "a group and its rating")
                         .arg(content.axes[axis].name,
                              value ? Numbers(locale()).rating(*value) : tr("unknown"));
        }
        sentences << tr("%1: %2.", "an option and its ratings")
                         .arg(series.name, locale().createSeparatedList(parts));
    }
    return sentences.join(QChar::Space);
}

QSize RadarView::minimumSizeHint() const
{
    return {scaled(400), scaled(380)};
}

QSize RadarView::sizeHint() const
{
    return {scaled(560), scaled(440)};
}

void RadarView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    // The chart is laid out anew instead of being stretched.
    m_chart.resize(viewport()->size());
    setSceneRect(QRectF(QPointF(), viewport()->size()));
}

void RadarView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_chart.setScheme(drawing::schemeOf(palette()));
    }
}

void RadarView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace steelyard
