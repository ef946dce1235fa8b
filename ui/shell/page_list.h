// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_id.h"

#include <QString>

#include <vector>

class QWidget;

namespace steelyard {

class DecisionDocument;
class Page;

// All that the window knows of a page.
struct PageDescription
{
    PageId id;
    QString name;     // as the rail has it
    const char *icon; // of the theme's icons
    Page *(*make)(QWidget *parent);
    const char *scene; // with which a presentation begins that is started from it
    bool tellsResult;  // who is ahead, which waits for what the user expects
    // Whether it has something to show; nullptr: in every decision.
    bool (*isOffered)(const DecisionDocument &document);
};

// The pages in the order of PageId, in the language in use.
[[nodiscard]] std::vector<PageDescription> pageList();
[[nodiscard]] PageDescription describe(PageId id);

} // namespace steelyard
