// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/questions.h"
#include "ui/widgets/content_button.h"

namespace steelyard {

// A typical case to start from: icon, name, and what it weighs most.
class ScenarioCard : public ContentButton
{
    Q_OBJECT

public:
    explicit ScenarioCard(const knowledge::Scenario &scenario, QWidget *parent = nullptr);
};

} // namespace steelyard
