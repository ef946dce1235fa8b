// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_stack.h"

#include <optional>

namespace steelyard {

namespace decision {
struct Decision;
}

// Where the window shows what differs between two states of a decision.
struct ChangeLocation
{
    PageId page = PageId::Questions;
    QString question;               // on Questions
    QString criterion, alternative; // on Compare

    friend bool operator==(const ChangeLocation &, const ChangeLocation &) = default;
};

// Of one step of the undo stack. Nothing: the name, which every page shows, or no difference.
[[nodiscard]] std::optional<ChangeLocation> changeLocation(const decision::Decision &before,
                                                           const decision::Decision &after);

void showPlace(PageStack &pages, const ChangeLocation &place);

} // namespace steelyard
