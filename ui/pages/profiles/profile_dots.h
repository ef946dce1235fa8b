// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace steelyard {

class ProfileModel;

// The group ratings of a profile as dots with their plausible ranges: one band a group, one line
// an alternative that is chosen, 0 to 10 from left to right. The same numbers as the radar and the
// table.
class ProfileDots final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileDots(QWidget *parent = nullptr);

    void setModel(ProfileModel *model);
    void setRows(const std::vector<int> &rows); // of the model: the options shown; none until then

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; // the mouse over a line says whose it is

private:
    struct Frame // where the bands and the scale lie
    {
        QRectF names;
        QRectF plot;
        double bandHeight;
    };
    [[nodiscard]] Frame frame() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] double lineStep(const Frame &frame) const; // between two lines of a band
    [[nodiscard]] QString textAt(QPointF point) const;
    void paintScale(QPainter &painter, const Frame &frame) const;
    void paintBand(QPainter &painter, const Frame &frame, int group) const;

    QPointer<ProfileModel> m_model;
    std::vector<int> m_rows;
};

} // namespace steelyard
