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

// How the options differ, in five views of the same verdict: the shape of their group ratings, the
// same with ranges for any number of options, what speaks for and against the leader, the ranks in
// the runs, and which weights matter.
class ProfilesPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit ProfilesPage(QWidget *parent = nullptr);

    enum View { Shape, Ranges, Contributions, Ranks, Tornado };
    void showView(View view);
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
    BarProfileView *m_bars; // of whichever of the other three is shown
};

} // namespace steelyard
