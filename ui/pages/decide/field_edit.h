// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace steelyard {

// One line of the user's own words. Undo belongs to the decision, not to the field.
class FieldEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldEdit(const QString &accessibleName, QWidget *parent = nullptr);

    void showText(const QString &text); // without a signal; keeps the cursor where it can

protected:
    bool event(QEvent *event) override;
};

} // namespace steelyard
