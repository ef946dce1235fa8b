// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

#include <QSet>

#include <xlsxwriter.h>

// Inside this library only: a workbook with the looks that its sheets share.
namespace steelyard::report {

enum class Look {
    Text,
    Head,
    Title,
    Number,
    Points,
    Share,
    Date,
    Address,
    Input,   // to be typed over
    Assumed, // points that stand for an unknown rating
    Result,
    Place, // of an option, a whole number
    Strong
};

// What a formula gives, stored beside it for programs that do not compute.
struct Formula
{
    QString text; // "=SUM(A1:A3)", in English as the format wants it
    Value result;
};

class Workbook
{
public:
    // Writes to a file of its own, which close() completes.
    Workbook(const QString &file, const Report &report, bool isLetter);

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }

    // A sheet whose first `heads` rows are repeated on paper and stay in view. Its name is made
    // unique, short and free of the signs that the format refuses; `key` takes its place where
    // nothing is left of it. nullptr: no memory.
    lxw_worksheet *addSheet(const QString &title, const QString &key, int heads);
    [[nodiscard]] QString lastName() const { return m_lastName; } // as the format has it

    // Text is never a formula or a link; what cannot be written as what it is, is text.
    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Value &value,
               Look look);
    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Formula &formula,
               Look look);
    void note(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text);
    void linkToSheet(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &name);

    // Everything is written here; false when it could not be.
    bool close();

private:
    [[nodiscard]] lxw_format *format(Look look) const;
    void addFormats();
    bool writeDate(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text);
    bool writeAddress(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text);

    lxw_workbook *m_book = nullptr;
    std::vector<lxw_format *> m_formats; // in the order of Look
    QSet<QString> m_names;
    QString m_lastName;
    QString m_title;
    bool m_isLetter = false;
};

// "B7", or "$B$7".
[[nodiscard]] QString cellName(lxw_row_t row, lxw_col_t column, bool isFixed = false);

} // namespace steelyard::report
