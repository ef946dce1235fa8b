// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_id.h"

#include <QString>

#include <vector>

class QWidget;

namespace steelyard {

class Page;

// All that the window knows of a page.
struct PageDescription
{
    PageId id;
    QString name;     // as the rail has it
    const char *icon; // of the theme's icons
    Page *(*make)(QWidget *parent);
};

// The pages in the order of PageId, in the language in use.
[[nodiscard]] std::vector<PageDescription> pageList();

} // namespace steelyard
