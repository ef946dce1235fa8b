// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/own_content.h"

#include <QDialog>

#include <array>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace steelyard {

class DateField;
class DecisionDocument;
class FieldEdit;

// How what is typed is read: how wide the range of a bare number is, by how sure one is, and what a
// currency is worth in another, with the day of the rate. Done takes all of it as one undo step,
// and reads every cell anew.
class ReadingDialog final : public QDialog
{
    Q_OBJECT

public:
    ReadingDialog(DecisionDocument &document, QWidget *parent);

    void accept() override;
    // A row for a rate that is asked for, with the day of today.
    void addRate(const std::string &from, const std::string &to);

private:
    struct RateRow
    {
        QWidget *widget;
        FieldEdit *from;
        FieldEdit *rate;
        FieldEdit *to;
        DateField *asOf;
    };
    [[nodiscard]] QWidget *makeWidths();
    [[nodiscard]] QWidget *makeRates();
    void addRow(const decision::CurrencyRate &rate);
    void read();

    DecisionDocument &m_document;
    std::array<FieldEdit *, 3> m_widths{}; // measured, estimated, guessed
    std::vector<RateRow> m_rows;
    QVBoxLayout *m_rateColumn;
    decision::RangeWidths m_readWidths;
    std::vector<decision::CurrencyRate> m_rates;
    QLabel *m_problem;
    QPushButton *m_done;
};

} // namespace steelyard
