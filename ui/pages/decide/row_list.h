// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace steelyard {

class DecisionDocument;
class FieldEdit;

// A short list that is edited in place: a title, a button that adds, a row an entry. An added row
// is empty and becomes an entry of the decision with its first word. Rows are made and removed at
// the end only and filled by their position, so that whoever is typing keeps the focus.
class RowList : public QWidget
{
    Q_OBJECT

public:
    RowList(const QString &title, const QString &addName, QWidget *parent);

    void setDocument(DecisionDocument *document);
    void present(); // to be called after each change of the record

protected:
    [[nodiscard]] DecisionDocument *document() const;
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    void addEmptyRow();
    // Shows what a field of the row being made has to say, below that row.
    void addNotice(FieldEdit *field);

    [[nodiscard]] virtual int count() const = 0;
    // Makes the controls of a row. The first to take the focus is where typing begins.
    virtual void makeRow(int row, QWidget *widget, QHBoxLayout *layout) = 0;
    virtual void fillRow(int row) = 0; // row == count(): empty
    virtual void dropRow() = 0;        // forgets the controls of the last row
    virtual void removeEntry(int row) = 0;

private:
    void addRow();
    void remove(int row);

    QPointer<DecisionDocument> m_document;
    QPushButton *m_add;
    QVBoxLayout *m_column;
    QVBoxLayout *m_notices = nullptr; // of the row being made
    std::vector<QWidget *> m_rows;
    int m_emptyRow = -1; // its position while there is one
};

} // namespace steelyard
