// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace steelyard {

// A cell of the matrix: a sign and a word; at the head of a row the capability, and what is
// accepted as a drop-down that is filled where it is a real must-have.
class MustHaveDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    // What the texts of a cell need; of a name the height in a given width.
    [[nodiscard]] static int cellWidth(const QString &words);
    [[nodiscard]] static int choiceWidth(const QString &words);
    [[nodiscard]] static int nameHeight(const QModelIndex &index, int width);

    // How many working days building it may take.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintChoice(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintOffer(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
};

} // namespace steelyard
