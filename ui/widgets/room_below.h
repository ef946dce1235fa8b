// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;

namespace steelyard {

// Lets what scrolls be scrolled out from under something that covers the bottom of the area, and
// moves nothing: the room comes below the contents. `margin` is that of the contents' layout at
// the bottom and `covered` what is covered, both in pixels; 0: nothing is.
void leaveRoomBelow(QScrollArea &area, int margin, int covered);

} // namespace steelyard
