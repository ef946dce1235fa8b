// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/knowledge/details.h"

namespace steelyard {

// What was looked for while the knowledge base was made, and not found.
class NotFoundDetails final : public Details
{
    Q_OBJECT

public:
    explicit NotFoundDetails(const DecisionDocument &document, QWidget *parent = nullptr);
};

} // namespace steelyard
