// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;

namespace steelyard {

class DecisionDocument;
class NoticeBar;
class PageStack;

// Takes the last step back, or does it again, and says so. The question page goes to the answer
// that changed; on the others a notice names the step, and leads to where it shows when that is
// another page. A screen reader hears it on every page. `steps`: the actions that show the pages,
// by page.
void undoOrRedo(DecisionDocument &document, bool again, PageStack &pages, NoticeBar &notices,
                const QList<QAction *> &steps);

} // namespace steelyard
