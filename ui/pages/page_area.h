// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QString;
class QWidget;

namespace steelyard {

// For a page whose parts scroll by themselves: fills the page, and scrolls it where large text or a
// low window leaves its parts too little room. The contents are the area's widget; they have no
// layout yet. The name is what assistive technology calls the page.
[[nodiscard]] QScrollArea *addPageArea(QWidget *page, const QString &name);

} // namespace steelyard
