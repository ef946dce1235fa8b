// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/content.h"
#include "ui/library/sheet.h"

namespace steelyard {

// A question with its answer, or a published claim that does not hold: by whom, and why.
class AnswerSheet final : public Sheet
{
    Q_OBJECT

public:
    AnswerSheet(const DecisionDocument &document, const knowledge::Faq &faq,
                QWidget *parent = nullptr);
    AnswerSheet(const DecisionDocument &document, const knowledge::Myth &myth,
                QWidget *parent = nullptr);
};

} // namespace steelyard
