// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/room_below.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace steelyard {

void leaveRoomBelow(QScrollArea &area, int margin, int covered)
{
    QWidget *content = area.widget();
    QLayout *layout = content->layout();
    QMargins margins = layout->contentsMargins();
    // The height that the contents have without it: they keep that, not the height they would like.
    const int own = content->height() - (margins.bottom() - margin);
    // A bar to scroll would come with the room, and make everything narrower.
    const int room = area.verticalScrollBar()->maximum() > 0 ? covered : 0;
    margins.setBottom(margin + room);
    layout->setContentsMargins(margins);
    const int view = area.viewport()->height();
    content->setMinimumHeight(room > 0 ? std::max(view, own) + room : 0);
}

} // namespace steelyard
