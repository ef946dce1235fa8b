// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/overlay.h"

#include <QTableView>

class QMenu;

namespace steelyard {

class DecisionTableModel;
class FrozenNames;
class GridDelegate;
class GridHeader;

// The table of a decision, typed in like a spreadsheet. Typing replaces a cell and F2 edits it;
// Enter and Tab take what was typed and go down and on, Enter to where the Tabs began; Escape
// leaves it. Ctrl+C, X and V work on
// blocks, Delete empties, Ctrl+D fills down, Ctrl+Delete removes criteria, Alt with up and down
// moves one. Above the first row the heads have the focus. Space asks for the evidence of a cell
// and for what a criterion measures, and turns around which way is better; Alt+Enter for what an
// option costs. A menu has all of it.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    void setTable(DecisionTableModel *table);
    void setLargestWeight(double weight);
    void editNewOption();
    void editNewCriterion();
    void step(int cells); // the next cell of an option before or after, in reading order
    void showCell(const QModelIndex &cell);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] GridHeader *heads() const { return m_heads; }

Q_SIGNALS:
    void currentCellChanged(const QModelIndex &index); // invalid: not on a cell of an option
    void opened(const QModelIndex &index);             // evidence of a cell is asked for
    void criterionOpened(const QString &criterion);    // one of the user's own
    void costsRequested(const QString &criterion, const QString &alternative);
    void leaveOutRequested(steelyard::decision::OwnPart part, const QString &id); // of the base
    void refused(const QString &why); // empty: the last text was taken

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] bool isCell(const QModelIndex &index) const; // of an option
    [[nodiscard]] QModelIndex after(const QModelIndex &index, int steps) const;
    void goByTab(const QModelIndex &from, const QModelIndex &to);
    [[nodiscard]] int columnOfEnter(const QModelIndex &from) const;
    bool command(QKeyEvent *event);
    void remove(const QModelIndexList &cells); // their criteria, or asks to leave out the current
    void requestCosts(const QModelIndex &index);
    void addCellEntries(QMenu &menu, const QModelIndex &index);
    void addCriterionEntries(QMenu &menu, const QModelIndex &index);
    void copy();
    void paste(int row, int column);
    void fitColumns();

    DecisionTableModel *m_table = nullptr;
    GridDelegate *m_delegate;
    GridHeader *m_heads;
    FrozenNames *m_names = nullptr;
    int m_editedRow = -1;
    int m_editedColumn = -1;
    int m_tabRow = -1;    // of a row of Tabs that goes on, otherwise -1
    int m_tabColumn = -1; // where it began: Enter goes back to it, one row down
    bool m_isTabbing = false;
};

} // namespace steelyard
