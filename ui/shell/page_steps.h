// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_id.h"

#include <QList>

class QAction;
class QObject;

namespace steelyard {

class DecisionDocument;
class PageStack;
class Rail;

// One action a page, with its keys (Ctrl or Alt and its number), an entry in the rail, and the rail
// marking the page that is shown.
[[nodiscard]] QList<QAction *> addPageSteps(PageStack &pages, Rail &rail, QObject *parent);

// Shows the steps that have something to show for a decision: where there are no questions, Table
// and Weights stand in their place.
void fitPageSteps(const DecisionDocument &document, const QList<QAction *> &steps);
[[nodiscard]] PageId firstPage(const DecisionDocument &document);

// How many cells of the table are known, beside its step.
void showReadCells(const DecisionDocument &document, Rail &rail);

} // namespace steelyard
