// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/cost_sheet.h"
#include "decision/finding.h"
#include "knowledge/evidence.h"

#include <QDialog>

#include <array>
#include <optional>
#include <string>

class QLabel;
class QPushButton;

namespace steelyard {

class DecisionDocument;
class FieldEdit;
class SegmentedControl;

// What an option costs over some years, part by part, each low, likely and high; ends that are left
// empty follow from how sure one is. The sum stands beneath while it is typed; it is taken with
// Done as one undo step.
class CostDialog final : public QDialog
{
    Q_OBJECT

public:
    // Of a criterion that takes costs (OwnTable::takesCosts()).
    CostDialog(DecisionDocument &document, const std::string &criterion,
               const std::string &alternative, QWidget *parent);

    void accept() override;
    [[nodiscard]] QString sum() const; // as it is shown

private:
    static constexpr int kParts = 5;
    struct Row
    {
        decision::Estimate decision::CostSheet::*part;
        QString name;
        std::array<FieldEdit *, 3> ends; // low, likely, high
        QLabel *sum;
    };
    [[nodiscard]] QWidget *makeFrame();
    [[nodiscard]] QWidget *makeRows();
    void show(const decision::CostSheet &sheet);
    void read();
    // A field as a number in the unit, or a number of days; none: it cannot be read.
    [[nodiscard]] std::optional<double> number(const FieldEdit &field, bool isMoney) const;
    [[nodiscard]] std::optional<decision::Estimate> estimate(const Row &row);
    [[nodiscard]] QString money(double amount) const;
    [[nodiscard]] QString range(const decision::Estimate &estimate) const;

    DecisionDocument &m_document;
    std::string m_criterion;
    std::string m_alternative;
    decision::Estimate m_builtDays;
    decision::CostFrame m_frame;
    decision::CostSheet m_sheet;
    FieldEdit *m_years;
    FieldEdit *m_users;
    FieldEdit *m_dayRate;
    std::array<Row, kParts> m_rows;
    SegmentedControl *m_sureness;
    QLabel *m_ends;
    QLabel *m_sum;
    QLabel *m_problem;
    QPushButton *m_done;
    QPushButton *m_remove;
};

} // namespace steelyard
