// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/content.h"
#include "ui/pages/knowledge/details.h"

namespace steelyard {

// A question with its answer, or a published claim that does not hold: by whom, and why.
class AnswerDetails final : public Details
{
    Q_OBJECT

public:
    AnswerDetails(const DecisionDocument &document, const knowledge::Faq &faq,
                  QWidget *parent = nullptr);
    AnswerDetails(const DecisionDocument &document, const knowledge::Myth &myth,
                  QWidget *parent = nullptr);
};

} // namespace steelyard
