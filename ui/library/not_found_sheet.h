// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/sheet.h"

namespace steelyard {

// What was looked for while the knowledge base was made, and not found.
class NotFoundSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit NotFoundSheet(const DecisionDocument &document, QWidget *parent = nullptr);
};

} // namespace steelyard
