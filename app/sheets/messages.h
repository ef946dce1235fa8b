// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

// Inside this library only.
namespace steelyard::sheets {

// All sentences of this library are translated in one context.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::sheets::Text)
};

} // namespace steelyard::sheets
