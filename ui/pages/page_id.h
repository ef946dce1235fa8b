// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMetaType>

namespace steelyard {

// The pages of an open decision, in the order of the rail. What each is: shell/page_list.h.
enum class PageId {
    Questions,
    MustHaves,
    Compare,
    Profiles,
    Verdict,
    WhatIf,
    Decide,
    Knowledge,
};

// Show this page, from anywhere: Ctrl and its number.
[[nodiscard]] inline QKeySequence pageKeys(PageId id)
{
    return QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_1) + int(id)));
}

} // namespace steelyard

Q_DECLARE_METATYPE(steelyard::PageId)
