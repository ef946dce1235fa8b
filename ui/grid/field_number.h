// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/cell_reading.h"
#include "wording/numbers.h"

#include <QLocale>
#include <QString>

// Numbers in the fields of a dialog: what is shown there can be read again as it was.
namespace steelyard {

// "1.234" in a field is what it is in the reader's language.
[[nodiscard]] inline decision::DecimalSign decimalSignOfReader()
{
    return QLocale().decimalPoint() == u"," ? decision::DecimalSign::Comma
                                            : decision::DecimalSign::Point;
}

[[nodiscard]] inline QString fieldNumber(double value)
{
    return Numbers().field(value);
}

} // namespace steelyard
