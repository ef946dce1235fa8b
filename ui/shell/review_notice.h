// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steelyard {

class DecisionDocument;
class NoticeBar;
class PageStack;

// Says that a decision just opened is past its review date, and leads to where it is decided anew.
void showReviewNotice(const DecisionDocument &document, NoticeBar &notices, PageStack &pages);

} // namespace steelyard
