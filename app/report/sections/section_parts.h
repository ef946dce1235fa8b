// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sections/report_context.h"

namespace steelyard {
struct TippingPoint;
struct Waterfall;
} // namespace steelyard

// Inside this library only: blocks that several sections have.
namespace steelyard::report {

// "And 3 more, in the full report.", for the last 0 to `most` things that are left out.
[[nodiscard]] std::vector<Text> moreTexts(const Context &context, std::size_t most);

[[nodiscard]] WaterfallFigure waterfallFigure(const Waterfall &fall);

// Any one of these; now, and then; who would lead.
[[nodiscard]] Table tippingTable(const Context &context, const std::vector<TippingPoint> &points);

// How many conditions, and as many actions, the first page has whatever else it has no room for.
[[nodiscard]] std::size_t surelyOnPageOne(const Context &context);

// Whether the waterfall of the first page has a step for every criterion, so that a short report of
// a small decision needs no table of them.
[[nodiscard]] bool isToldByWaterfall(const Context &context);

// What other methods make of it: methods that agree share a row. No rows: none was asked.
[[nodiscard]] Table methodTable(const Context &context, bool isHeaded);

// "Never first: Starlette 5.0, Flask 4.9. Left out: Bottle, for want of Accounts."; empty where all
// options are among those shown.
[[nodiscard]] QString othersText(const Context &context, const std::vector<std::size_t> &shown);

// How sure, other methods, method and what to compute it again from: what a longer report has whole
// sections for.
[[nodiscard]] SideBySide boardFoot(const Context &context);

// The method in two or three sentences.
[[nodiscard]] QString shortMethod(const Context &context);

// The first sentence or clause that can stand alone.
[[nodiscard]] QString shortForm(const QString &text);

// "High. Code is written against the ORM": how much leaving costs, and what most of it is.
[[nodiscard]] QString shortExitCost(const QString &text);

} // namespace steelyard::report
