// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet_mapping.h"

#include <QObject>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace steelyard {

class SegmentedControl;

// One field of a sheet in a grid: whether it is a criterion, its unit, which way is better and on
// whose word, its weight.
class CriterionRow final : public QObject
{
    Q_OBJECT

public:
    CriterionRow(QGridLayout &grid, int row, QWidget *parent);

    // `place`: "column B"; `weight`: "27 %", or empty.
    void show(const sheets::FieldMapping &field, const QString &place, const QString &weight);

Q_SIGNALS:
    void usedChosen(std::size_t field, bool used);
    void unitChosen(std::size_t field, const QString &unit);
    void betterChosen(std::size_t field, scoring::Direction better);

private:
    std::size_t m_field = 0;
    QString m_unit;
    QCheckBox *m_used;
    QLabel *m_place;
    QLineEdit *m_unitEdit;
    SegmentedControl *m_better;
    QLabel *m_reason;
    QLabel *m_weight;
    QLabel *m_unused; // what becomes of a field that is no criterion
};

} // namespace steelyard
