// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/beam_widget.h"

#include "ui/theme/accessible_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_menu.h"

#include <QPainter>

namespace steelyard {

namespace {

constexpr int kMotionMilliseconds = 150;

bool sameParts(const drawing::BeamContent &one, const drawing::BeamContent &other)
{
    const auto slot = [](const std::optional<drawing::BeamSide> &side) {
        return side ? side->slot : -1;
    };
    return one.kind == other.kind && one.hasBand == other.hasBand &&
           slot(one.left) == slot(other.left) && slot(one.right) == slot(other.right);
}

double between(double from, double to, double part)
{
    return from + (to - from) * part;
}

} // namespace

BeamWidget::BeamWidget(QWidget *parent)
    : QWidget(parent)
    , m_heard(new AccessibleRows(this))
{
    setAccessibleName(tr("Beam"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_motion.setDuration(kMotionMilliseconds);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double part = value.toDouble();
        m_shown = m_content;
        m_shown.lead = between(m_from.lead, m_content.lead, part);
        m_shown.low = between(m_from.low, m_content.low, part);
        m_shown.high = between(m_from.high, m_content.high, part);
        update();
    });
}

void BeamWidget::setContent(const drawing::BeamContent &content, const QString &sentence)
{
    setAccessibleDescription(sentence);
    QStringList sides;
    for (const auto &side : {content.left, content.right}) {
        if (side && !sentence.isEmpty()) {
            sides << tr("%1: %2", "an option, its points").arg(side->name, side->score);
        }
    }
    m_heard->setTexts(sides);
    if (!sentence.isEmpty()) { // else it is only a picture of what a beam looks like
        addChartMenu(this);
    }
    m_motion.stop();
    m_from = m_shown;
    const bool moves = isVisible() && !m_isStill && motionAllowed() && sameParts(m_from, content);
    m_content = content;
    if (moves) {
        m_motion.start();
    } else {
        m_shown = content;
        update();
    }
}

QSize BeamWidget::sizeHint() const
{
    return {scaled(280), scaled(172)};
}

QSize BeamWidget::minimumSizeHint() const
{
    return {scaled(104), scaled(56)};
}

void BeamWidget::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(typeFont(14));
    drawing::drawBeam(painter, QRectF(rect()), m_shown, currentScheme());
}

} // namespace steelyard
