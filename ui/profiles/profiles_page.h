// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QPointer>

class QLabel;

namespace steelyard {

class BarProfileView;
class SegmentedControl;
class ShapeView;

// How the options differ, in four views of the same verdict: the shape of their group ratings, what
// speaks for and against the leader, the ranks in the runs, and which weights matter.
class ProfilesPage final : public Page
{
    Q_OBJECT

public:
    explicit ProfilesPage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;

    enum View { Shape, Contributions, Ranks, Tornado };
    void showView(View view);

private:
    void verdictChanged();
    void showViews();

    QPointer<DecisionDocument> m_document;
    QLabel *m_sentence;
    SegmentedControl *m_chooser;
    ShapeView *m_shape;
    BarProfileView *m_bars; // of whichever of the other three is shown
};

} // namespace steelyard
