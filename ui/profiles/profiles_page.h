// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scroll_page.h"

class QLabel;

namespace steelyard {

class BarProfileView;
class SegmentedControl;
class ShapeView;

// How the options differ, in four views of the same verdict: the shape of their group ratings, what
// speaks for and against the leader, the ranks in the runs, and which weights matter.
class ProfilesPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit ProfilesPage(QWidget *parent = nullptr);

    enum View { Shape, Contributions, Ranks, Tornado };
    void showView(View view);

protected:
    void follow(DecisionDocument *document) override;
    void present() override;

private:
    void showViews();

    QLabel *m_sentence;
    SegmentedControl *m_chooser;
    ShapeView *m_shape;
    BarProfileView *m_bars; // of whichever of the other three is shown
};

} // namespace steelyard
