// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/beam.h"

#include <QVariantAnimation>
#include <QWidget>

namespace steelyard {

class AccessibleRows;

// The beam in the window. A change tilts it within 150 ms, at once where motion is not wanted.
class BeamWidget : public QWidget
{
    Q_OBJECT

public:
    explicit BeamWidget(QWidget *parent = nullptr);

    // The sentence says the same as the picture and is its accessible description.
    void setContent(const drawing::BeamContent &content, const QString &sentence = {});

    void setStill(bool still) { m_isStill = still; } // changes at once, without motion
    [[nodiscard]] const drawing::BeamContent &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    drawing::BeamContent m_content;
    drawing::BeamContent m_from;  // what was shown when the change came
    drawing::BeamContent m_shown; // on its way from there to the content
    QVariantAnimation m_motion;
    AccessibleRows *m_heard; // its two sides, for those who cannot see them
    bool m_isStill = false;
};

} // namespace steelyard
