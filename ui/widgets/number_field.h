// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace steelyard {

// A field for a number in which comma and point both stand before the decimals, in every language:
// people type what their keyboard has. There are no separators of thousands. A number with more
// decimals than the field has is rounded to them, a whole one to a whole number.
class NumberField : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    [[nodiscard]] double valueFromText(const QString &text) const override;

private:
    [[nodiscard]] QString withPoint(QString text) const;
    [[nodiscard]] QString stripped(const QString &text) const;
};

} // namespace steelyard
