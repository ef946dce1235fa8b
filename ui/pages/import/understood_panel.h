// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/understood_sheet.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace steelyard {

class CriterionRow;
class FlowLayout;
class SegmentedControl;

// What was understood of a sheet: its options, its criteria and how many cells say what.
class UnderstoodPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit UnderstoodPanel(QWidget *parent = nullptr);

    void show(const tables::Sheet &sheet, const sheets::SheetMapping &mapping,
              const sheets::UnderstoodSheet &made);

Q_SIGNALS:
    void layoutChosen(steelyard::sheets::Layout layout);
    void usedChosen(std::size_t field, bool used);
    void unitChosen(std::size_t field, const QString &unit);
    void betterChosen(std::size_t field, scoring::Direction better);

private:
    void showOptions(const sheets::UnderstoodSheet &made);
    void showCriteria(const tables::Sheet &sheet, const sheets::SheetMapping &mapping,
                      const sheets::UnderstoodSheet &made);
    void makeRows(std::size_t count);

    SegmentedControl *m_layout;
    QLabel *m_layoutReason;
    QLabel *m_optionCount;
    QWidget *m_options;
    QLabel *m_criterionCount;
    QWidget *m_table;
    std::vector<CriterionRow *> m_rows;
    QLabel *m_more; // fields that are not listed
    QLabel *m_cellCount;
    QLabel *m_cells;
};

} // namespace steelyard
