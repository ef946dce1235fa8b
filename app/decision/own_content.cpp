// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/own_content.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

template <class Parts>
auto partWithId(Parts &parts, std::string_view id) -> decltype(parts.data())
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [id](const auto &part) { return part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

const OwnOption *OwnContent::option(std::string_view id) const
{
    return partWithId(options, id);
}

const OwnCriterion *OwnContent::criterion(std::string_view id) const
{
    return partWithId(criteria, id);
}

OwnCriterion *OwnContent::criterion(std::string_view id)
{
    return partWithId(criteria, id);
}

} // namespace steelyard::decision
