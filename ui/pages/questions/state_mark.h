// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "drawing/tokens.h"

#include <QPainter>
#include <QWidget>

namespace steelyard {

// How a question stands, as a small sign: a check on a disc (answered), a dashed ring with a
// question mark (not sure), a ring with a bar (does not apply), a ring (open). An answer that is
// only assumed has its check in a dashed ring.
void drawStateMark(QPainter &painter, const QRectF &area, decision::AnswerState state,
                   drawing::Scheme scheme, bool isAssumed = false);

// The sign as a widget. The word stands in the name of what it belongs to.
class StateMark : public QWidget
{
    Q_OBJECT

public:
    explicit StateMark(QWidget *parent = nullptr);

    void setState(decision::AnswerState state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    decision::AnswerState m_state = decision::AnswerState::Open;
};

} // namespace steelyard
