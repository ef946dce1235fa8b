// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/choice_boxes.h"

#include "wording/to_qstring.h"
#include "wording/wording.h"

#include <algorithm>

#include <QLineEdit>

namespace steelyard {

namespace {

QComboBox *narrowBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    // A name of two hundred letters must not make the dialog as wide.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(28);
    return box;
}

} // namespace

QComboBox *optionBox(const DecisionDocument &document, const QString &name, QWidget *parent)
{
    QComboBox *box = narrowBox(name, parent);
    for (const std::string &option : document.decision().alternatives) {
        box->addItem(document.wording().alternative(option), toQString(option));
    }
    return box;
}

// The heaviest first: it is those that are argued about.
QComboBox *criterionBox(const DecisionDocument &document, const QString &name, QWidget *parent)
{
    QComboBox *box = narrowBox(name, parent);
    std::vector<decision::WeightResult> weights = document.verdict().scores.weights;
    std::stable_sort(weights.begin(), weights.end(), [](const auto &left, const auto &right) {
        return left.weight > right.weight;
    });
    for (const decision::WeightResult &weight : weights) {
        box->addItem(document.wording().criterion(weight.criterion), toQString(weight.criterion));
    }
    return box;
}

std::string chosenId(const QComboBox &box)
{
    return box.currentData().toString().toStdString();
}

void nameField(QAbstractSpinBox &field, const QString &name)
{
    field.setAccessibleName(name);
    if (auto *typed = field.findChild<QLineEdit *>()) {
        typed->setAccessibleName(name);
    }
}

} // namespace steelyard
