// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace steelyard {

class Sheet;

// Shows one sheet and scrolls it down; the keyboard can reach and scroll it.
class SheetView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(const QString &name, QWidget *parent = nullptr);

    void setSheet(Sheet *sheet); // takes it over; nullptr: none
};

} // namespace steelyard
