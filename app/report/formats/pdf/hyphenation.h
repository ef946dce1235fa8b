// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/text.h"

#include <QString>

class QTextLayout;

namespace steelyard::report::pdf {

// A word of Latin letters with a soft hyphen wherever a syllable may begin on the next line, by
// rules that German, English, French and Spanish have in common: the last consonant between two
// vowels begins a syllable, with those before it that are spoken with it. At least three letters
// stay at either end. Any other word stays as it is.
[[nodiscard]] QString withSoftHyphens(const QString &word);

// Soft hyphens in the words of a text that its layout breaks because no line is wide enough for
// them, but not in addresses, names of code and numbers. `layout` is of all the runs' texts, one
// after another. False: there are none.
[[nodiscard]] bool hyphenate(Text &text, const QTextLayout &layout);

} // namespace steelyard::report::pdf
