// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/radar_chart.h"

#include <QWidget>

class QBoxLayout;
class QSettings;

namespace steelyard {

class ChartCard;
class DecisionDocument;
class DotsCard;
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
    // Which options the radar shows, from one start to the next; before the document. See
    // SeriesChooser.
    void rememberIn(QSettings *settings, const QString &key);
    [[nodiscard]] ProfileModel *model() const { return m_model; }
    void refresh(); // after a change of the verdict

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameParts();
    void showRadar();
    [[nodiscard]] drawing::RadarContent radarContent() const;

    ProfileModel *m_model;
    SeriesChooser *m_chooser;
    RadarView *m_radar;
    ProfileTable *m_table;
    DotsCard *m_dotsCard;
    ChartCard *m_radarCard = nullptr;
    QBoxLayout *m_charts; // beside each other, or below where the window is narrow
};

} // namespace steelyard
