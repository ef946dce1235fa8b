// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_id.h"

#include <QString>

#include <span>

class QWidget;

namespace steelyard {

class DecisionDocument;
class Page;

// All that the window knows of a page: first which it is, whatever that takes in memory.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding)
struct PageDescription
{
    PageId id;
    const char *title; // in English; see name()
    const char *icon;  // of the theme's icons
    Page *(*make)(QWidget *parent);
    const char *scene; // with which a presentation begins that is started from it
    // Whether it has something to show; nullptr: in every decision.
    bool (*isOffered)(const DecisionDocument &document);
    bool tellsResult; // who is ahead, which waits for what the user expects

    [[nodiscard]] QString name() const; // as the rail has it, in the language in use
};

// The pages in the order of PageId.
[[nodiscard]] std::span<const PageDescription> pageList();
[[nodiscard]] const PageDescription &describe(PageId id); // which is in the list

} // namespace steelyard
