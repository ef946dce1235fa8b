// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/understood_sheet.h"

#include <QWidget>

class QVBoxLayout;

namespace steelyard {

// What deserves a look in a sheet, numbered as its cells are, with the other reading to choose.
class LookList final : public QWidget
{
    Q_OBJECT

public:
    explicit LookList(QWidget *parent = nullptr);

    void show(const sheets::UnderstoodSheet &made);

Q_SIGNALS:
    void readingChosen(std::size_t row, std::size_t column, double reading);

private:
    [[nodiscard]] QWidget *makeRow(int number, const sheets::LookAt &look);

    QVBoxLayout *m_rows;
};

} // namespace steelyard
