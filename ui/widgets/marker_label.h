// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/marker.h"

#include <QLabel>

namespace steelyard {

// An alternative's marker and its name, which is shown as it is, never read as markup. Takes the
// roles of labels.
class MarkerLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MarkerLabel(QWidget *parent = nullptr);

    void setAlternative(const QString &name, int slot,
                        drawing::MarkerState state = drawing::MarkerState::Filled);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int markerSize() const;
    void makeRoom();

    int m_slot = 0;
    drawing::MarkerState m_state = drawing::MarkerState::Filled;
};

} // namespace steelyard
