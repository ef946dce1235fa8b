// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_area.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kGap = 8;
constexpr int kBottom = 12; // to the edge of what lies under it

} // namespace

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(kGap));
}

void NoticeArea::setUnder(QWidget *under, std::function<int()> foot)
{
    m_under = under;
    m_foot = std::move(foot);
    under->installEventFilter(this);
    place();
}

void NoticeArea::addNotice(QWidget *notice)
{
    m_column->addWidget(notice);
}

void NoticeArea::setSideMargin(int pixels)
{
    m_side = pixels;
    place();
}

void NoticeArea::place()
{
    if (m_under == nullptr) {
        return;
    }
    const QRect under = m_under->geometry();
    const int width = std::max(1, under.width() - 2 * m_side);
    const int wanted = m_column->isEmpty()             ? 0
                       : m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                                       : m_column->totalSizeHint().height();
    const int foot = m_foot ? m_foot() : 0;
    const int height = std::clamp(wanted, 0, std::max(0, under.height() - foot));
    const int below = height > 0 ? foot + scaled(kBottom) : 0;
    setGeometry(under.left() + m_side, under.bottom() + 1 - below - height, width, height);
    raise();
    const int covered = height > 0 ? height + scaled(kBottom) + scaled(kGap) : 0;
    if (covered != m_covered) {
        m_covered = covered;
        Q_EMIT coveredChanged(covered);
    }
}

bool NoticeArea::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        place();
    }
    return done;
}

bool NoticeArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_under && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace steelyard
