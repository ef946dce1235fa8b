// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace steelyard {

class FieldEdit;

// The heads of the grid, which have the focus for themselves: arrows and Tab walk from head to
// head, typing, F2 and Enter edit an option's name in place, Delete removes it or asks to leave it
// out, Alt with left and right moves it; a menu has all of it. The last head is that of the next
// option, whose name adds it. A screen reader is told of the table's head cell.
class GridHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit GridHeader(QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return m_current; } // a section; -1: none
    void setCurrent(int section);
    void edit(const QString &text = {}); // the current one; a text replaces what is there
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void named(int section, const QString &name);
    void removeRequested(int section);
    void moveRequested(int section, int by);
    void pasteRequested(int section);
    void leftDown(int section); // to the cells below

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] bool isOption(int section) const;
    void step(int by);
    void tell();
    void finish(bool isKept, int stepBy);

    int m_current = -1;
    FieldEdit *m_editor;
    int m_edited = -1;
};

} // namespace steelyard
