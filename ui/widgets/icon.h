// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QIcon>
#include <QWidget>

namespace steelyard {

// A line icon of resources/icons by its file's name, in a token's colour. It is drawn anew at every
// size, resolution and palette; an icon in Token::Text turns to the accent where its button is
// checked. An unknown name gives an empty icon.
[[nodiscard]] QIcon icon(const QString &name, drawing::Token token = drawing::Token::Text);

// An icon beside text. It says nothing to a screen reader: the text does.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIcon(const QString &name, drawing::Token token = drawing::Token::Text);
    void setPixels(int pixels); // 20 until then, of the look

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_pixels = 20;
};

} // namespace steelyard
