// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scroll_page.h"

class QLabel;
class QSettings;

namespace steelyard {

class BarProfileView;
class RangesView;
class SegmentedControl;
class ShapeView;

// How the options differ, in several views of the same verdict: the shape of their group ratings,
// the same with ranges for any number of options, and the charts of profileCharts().
class ProfilesPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit ProfilesPage(QWidget *parent = nullptr);

    [[nodiscard]] static QStringList views();      // their ids, which the settings have
    void showView(const QString &id);              // the first, when there is none of that id
    void rememberIn(QSettings &settings) override; // what is shown, from one start to the next

protected:
    void follow(DecisionDocument *document) override;
    void present() override;

private:
    void showViews();

    QSettings *m_settings = nullptr;
    QLabel *m_sentence;
    SegmentedControl *m_chooser;
    ShapeView *m_shape;
    RangesView *m_ranges;
    BarProfileView *m_bars; // of whichever chart is shown
};

} // namespace steelyard
