// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet_mapping.h"
#include "tables/table_text.h"

#include <QWidget>

class QComboBox;

namespace steelyard {

// The guesses about a file and its lines, in one row of drop-downs.
class ImportGuesses final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportGuesses(QWidget *parent = nullptr);

    void show(const tables::Sheet &sheet, const sheets::SheetMapping &mapping);

Q_SIGNALS:
    void separatorChosen(char separator);
    void encodingChosen(steelyard::tables::Encoding encoding);
    void sheetChosen(const QString &name);
    void decimalChosen(steelyard::tables::DecimalSign sign);
    // Nothing: there is no such line.
    void headChosen(steelyard::sheets::Line line);
    void weightsChosen(steelyard::sheets::Line line);

private:
    struct Choice
    {
        QWidget *field = nullptr; // the drop-down with its name
        QComboBox *box = nullptr;
    };

    [[nodiscard]] Choice add(const QString &name);
    void fillLines(QComboBox &box, const sheets::SheetView &view,
                   const sheets::Guess<sheets::Line> &guess) const;

    Choice m_separator;
    Choice m_decimal;
    Choice m_encoding;
    Choice m_sheet;
    Choice m_head;
    Choice m_weights;
};

} // namespace steelyard
