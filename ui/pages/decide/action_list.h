// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/record.h"
#include "ui/pages/decide/row_list.h"

#include <functional>

class QCheckBox;

namespace steelyard {

class DateField;
class FieldEdit;

// What is to be done: who, by when, and whether it is.
class ActionList : public RowList
{
    Q_OBJECT

public:
    explicit ActionList(QWidget *parent = nullptr);

protected:
    [[nodiscard]] int count() const override;
    void makeRow(int row, QWidget *widget, QHBoxLayout *layout) override;
    void fillRow(int row) override;
    void dropRow() override;
    void removeEntry(int row) override;

private:
    // Changes one entry; `part` tells the undo steps of its fields apart.
    void edit(int row, const char *part, const std::function<void(decision::Action &)> &change);

    struct Row
    {
        QCheckBox *done;
        FieldEdit *text;
        FieldEdit *owner;
        DateField *due;
    };
    std::vector<Row> m_controls;
};

} // namespace steelyard
