// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/decide/row_list.h"

class QLabel;

namespace steelyard {

class FieldEdit;

// Who decides, and who has signed.
class DeciderList : public RowList
{
    Q_OBJECT

public:
    explicit DeciderList(QWidget *parent = nullptr);

protected:
    [[nodiscard]] int count() const override;
    void makeRow(int row, QWidget *widget, QHBoxLayout *layout) override;
    void fillRow(int row) override;
    void dropRow() override;
    void removeEntry(int row) override;

private:
    void setName(int row, const QString &name);
    void sign(int row);

    struct Row
    {
        FieldEdit *name;
        QPushButton *sign;
    };
    std::vector<Row> m_controls;
};

} // namespace steelyard
