// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/radar_chart.h"

#include <QWidget>

class QBoxLayout;

namespace steelyard {

class ChartCard;
class DecisionDocument;
class ProfileDots;
class ProfileModel;
class ProfileTable;
class RadarView;
class SeriesChooser;

// The group ratings as a radar of up to three options, as dots with ranges of the same, and as a
// table of all, from one model.
class ShapeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ShapeView(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document);
    void refresh(); // after a change of the verdict

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRadar();
    [[nodiscard]] drawing::RadarContent radarContent() const;

    ProfileModel *m_model;
    SeriesChooser *m_chooser;
    RadarView *m_radar;
    ProfileDots *m_dots;
    ProfileTable *m_table;
    ChartCard *m_radarCard;
    ChartCard *m_dotsCard;
    QBoxLayout *m_charts; // beside each other, or below where the window is narrow
};

} // namespace steelyard
