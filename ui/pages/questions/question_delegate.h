// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <QStyledItemDelegate>

namespace steelyard {

// A row of the question list: sign, number, name, and the state in a word where it is not
// "answered". The word moves below a name that leaves no room for it; names wrap.
class QuestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Row
    {
        decision::AnswerState state;
        bool isAssumed = false;
        bool isHeavy = false; // its name
        QString number;
        QString name;
        QString word; // empty when answered
        QRect markArea;
        QRect numberArea;
        QRect nameArea;
        QRect wordArea;
        int height = 0;
    };
    // Places the parts as if the row started at the origin and read from left to right.
    [[nodiscard]] static Row layOut(int width, const QModelIndex &index, bool current);
};

} // namespace steelyard
