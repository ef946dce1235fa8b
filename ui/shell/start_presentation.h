// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_id.h"

#include <optional>

class QSettings;
class QWidget;

namespace steelyard {

class DecisionDocument;
class Presenting;

// Starts presenting a decision, from the scene that shows what a page does, else from the first.
// The window owns what it returns until it has ended.
Presenting *startPresentation(DecisionDocument &document, QSettings &settings, QWidget &window,
                              std::optional<PageId> page = {});

} // namespace steelyard
