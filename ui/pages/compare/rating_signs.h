// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rating_drawing.h"

#include <QWidget>

namespace steelyard {

// One rating on its scale, large. The number stands beside it, so it says nothing itself.
class RatingScale final : public QWidget
{
    Q_OBJECT

public:
    explicit RatingScale(QWidget *parent = nullptr);
    void setMark(const RatingMark &mark);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RatingMark m_mark;
};

// A sign of the comparison beside its word: confidence as bars, the flag, or the pencil.
class RatingSign final : public QWidget
{
    Q_OBJECT

public:
    explicit RatingSign(QWidget *parent = nullptr); // the flag
    explicit RatingSign(knowledge::Confidence confidence, QWidget *parent = nullptr);
    [[nodiscard]] static RatingSign *own(); // the pencil of an own rating
    void setConfidence(knowledge::Confidence confidence);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<knowledge::Confidence> m_confidence;
    bool m_isOwn = false;
};

} // namespace steelyard
