// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace steelyard {

class ColumnWidths;
class ComparisonDelegate;

// The comparison as a table of cells that folds by group. Arrows walk from cell to cell and pass
// over the rows of groups; on a group's name left and right fold and unfold it, as do Enter and a
// click. Where the columns do not fit, the names stay in sight while the rest scrolls sideways.
class ComparisonView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setLargestWeight(double weight);
    [[nodiscard]] ColumnWidths *widths() const { return m_widths; }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

    // The next cell with a rating before or after the current one, in reading order.
    void step(int cells);

Q_SIGNALS:
    void currentCellChanged(const QModelIndex &index); // invalid: not on a rating
    void opened(const QModelIndex &index);             // a rating clicked, or Enter pressed on it
    void menuRequested(const QModelIndex &index, const QPoint &where); // on screen
    void orderRequested(int column); // by its head, or S on one of its cells

protected:
    void focusInEvent(QFocusEvent *event) override; // never on no cell at all
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void open(const QModelIndex &index);
    void unfold();
    void fitColumns();
    [[nodiscard]] int frozenWidth() const; // of names drawn over what has scrolled below; 0: none
    void drawFrozenName(QPainter *painter, const QRect &row, const QModelIndex &index) const;

    ComparisonDelegate *m_delegate;
    ColumnWidths *m_widths = nullptr;
    QStringList m_collapsed; // ids of groups folded by hand
};

} // namespace steelyard
