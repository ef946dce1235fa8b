// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace steelyard {

// A button whose face is a layout of labels instead of one line of text: its size follows the
// layout, texts wrap, and the labels let the mouse through. Give it an accessible name; the face
// says nothing to a screen reader.
class ContentButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void childEvent(QChildEvent *event) override;
};

} // namespace steelyard
