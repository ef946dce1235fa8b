// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page_stack.h"

#include <optional>

namespace steelyard {

namespace decision {
struct Decision;
}

// Where the window shows what differs between two states of a decision.
struct ChangedPlace
{
    PageStack::PageId page = PageStack::Questions;
    QString question;               // on Questions
    QString criterion, alternative; // on Compare

    friend bool operator==(const ChangedPlace &, const ChangedPlace &) = default;
};

// Of one step of the undo stack. Nothing: the name, which every page shows, or no difference.
[[nodiscard]] std::optional<ChangedPlace> changedPlace(const decision::Decision &before,
                                                       const decision::Decision &after);

void showPlace(PageStack &pages, const ChangedPlace &place);

} // namespace steelyard
