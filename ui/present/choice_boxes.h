// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"

#include <QComboBox>

// Lists to choose from of what a decision has; an entry's data is its id.
namespace steelyard {

[[nodiscard]] QComboBox *optionBox(const DecisionDocument &document, const QString &name,
                                   QWidget *parent);
[[nodiscard]] QComboBox *criterionBox(const DecisionDocument &document, const QString &name,
                                      QWidget *parent);
[[nodiscard]] std::string chosenId(const QComboBox &box); // empty: nothing

} // namespace steelyard
