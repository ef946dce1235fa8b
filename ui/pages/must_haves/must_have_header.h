// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace steelyard {

class MustHaveView;

// The options above the matrix, each with how it stands: stays, left out, or what a choice that is
// being looked at would make of it.
class MustHaveHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MustHaveHeader(MustHaveView *view);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintOption(QPainter &painter, const QRect &text, int section) const;

    MustHaveView *m_view;
};

} // namespace steelyard
