// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QObject;

namespace steelyard {

class PageStack;
class Rail;

// One action a page, with its keys (Ctrl or Alt and its number), an entry in the rail, and the rail
// marking the page that is shown.
[[nodiscard]] QList<QAction *> addPageSteps(PageStack &pages, Rail &rail, QObject *parent);

} // namespace steelyard
