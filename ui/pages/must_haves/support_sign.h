// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace steelyard {

// How an option provides a capability, as a sign that needs no colour.
enum class SupportSign { BuiltIn, AddOn, Build, None, NotEnough, Unknown };

// Full circle, half circle, dashed circle, cross, cross in the colour of problems, question mark.
void drawSupportSign(QPainter &painter, const QRectF &area, SupportSign sign,
                     drawing::Scheme scheme);

// The signs with their words, and how many options stay.
class SupportLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit SupportLegend(QWidget *parent = nullptr);

    void showStaying(int staying, int all);

private:
    class QLabel *m_staying;
};

} // namespace steelyard
