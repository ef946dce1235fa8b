// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

// Everything that window, report and command line say about one verdict, in the order of the
// verdict page, a sentence a line.
namespace steelyard::tests {

[[nodiscard]] QString wholeText(const knowledge::KnowledgeBase &base,
                                const decision::Decision &decision,
                                const decision::Verdict &verdict, const QLocale &locale);

} // namespace steelyard::tests
