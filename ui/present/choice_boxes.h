// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"

#include <QAbstractSpinBox>
#include <QComboBox>

// Lists to choose from of what a decision has; an entry's data is its id. Fields for numbers.
namespace steelyard {

[[nodiscard]] QComboBox *optionBox(const DecisionDocument &document, const QString &name,
                                   QWidget *parent);
[[nodiscard]] QComboBox *criterionBox(const DecisionDocument &document, const QString &name,
                                      QWidget *parent);
[[nodiscard]] std::string chosenId(const QComboBox &box); // empty: nothing

// Names a field for numbers and the line inside it, which is what has the focus.
void nameField(QAbstractSpinBox &field, const QString &name);

} // namespace steelyard
