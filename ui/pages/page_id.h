// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMetaType>

namespace steelyard {

// The pages of an open decision, in the order of the rail. What each is: shell/page_list.h.
enum class PageId {
    Table,
    Weights,
    Questions,
    MustHaves,
    Compare,
    Profiles,
    Verdict,
    WhatIf,
    Decide,
    Knowledge,
};

// Of the keys that show a page: Ctrl and this, from anywhere. Table and Weights take the place of
// Questions and Must-haves, and their numbers.
[[nodiscard]] inline int pageNumber(PageId id)
{
    return id < PageId::Questions ? int(id) + 1 : int(id) - int(PageId::Questions) + 1;
}

[[nodiscard]] inline QKeySequence pageKeys(PageId id)
{
    return QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_0) + pageNumber(id)));
}

} // namespace steelyard

Q_DECLARE_METATYPE(steelyard::PageId)
