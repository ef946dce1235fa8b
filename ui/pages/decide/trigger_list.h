// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/record.h"
#include "ui/pages/decide/row_list.h"

class QLabel;
class QMenu;

namespace steelyard {

class FieldEdit;

// What would make the deciders take it up again: their own words, or an answer that would change
// the verdict.
class TriggerList : public RowList
{
    Q_OBJECT

public:
    explicit TriggerList(QWidget *parent = nullptr);

    // What the verdict offers and the list does not hold yet.
    [[nodiscard]] std::vector<decision::Trigger> offers() const;

protected:
    [[nodiscard]] int count() const override;
    void makeRow(int row, QWidget *widget, QHBoxLayout *layout) override;
    void fillRow(int row) override;
    void dropRow() override;
    void removeEntry(int row) override;

private:
    void fillMenu();
    void add(const decision::Trigger &trigger);
    void setText(int row, const QString &text);

    struct Row
    {
        FieldEdit *text;
        QLabel *from;
    };
    std::vector<Row> m_controls;
    QMenu *m_menu;
};

} // namespace steelyard
