// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace steelyard {

// Draws the rows of a PlaceListModel: headings small, places with their title and below it one
// line of what is said there, begun where the first matching word can be seen. Matching words are
// set heavier on a tint. Everything is drawn as it is, never as markup.
class PlaceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWords(const QStringList &words) { m_words = words; } // of searchWords()
    void setTitleLines(int lines) { m_titleLines = lines; }      // of a title, at most

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option) const;

    // Heights of lines, asked for every row of a list at every key press.
    struct Lines
    {
        QFont font; // of the application, that they hold for
        int title = 0;
        int statement = 0;
    };
    [[nodiscard]] const Lines &lines() const;

    mutable Lines m_lines;
    QStringList m_words;
    int m_titleLines = 1;
};

} // namespace steelyard
