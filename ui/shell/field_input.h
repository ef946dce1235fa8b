// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace steelyard {

// What holds for fields in every window of the application.
//
// The wheel changes no value (of a number, a list of choices, a slider, a date, a row of tabs)
// unless the field has the focus, which the wheel itself never gives: it scrolls the page.
//
// In the main window there is one undo, that of the decision, wherever the focus is. What is typed
// and not yet taken over by the decision is taken over first, so that it is what is undone. Only a
// field over a cell of a table, which is taken over when it is closed, undoes its own typing.
class FieldInput final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static bool keepsFromWheel(const QWidget &widget);
    [[nodiscard]] static bool takesUndoKeys(QWidget &widget, const QKeyEvent &key);
    static void takeOver(QWidget &widget);
};

} // namespace steelyard
