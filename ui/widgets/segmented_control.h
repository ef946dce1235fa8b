// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace steelyard {

class TabToChosen;

// A choice of one among few, side by side. Tab comes to what is selected, arrow keys move within
// it.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    // Many: further segments go on below where a page is too narrow for all of them.
    enum class Lines { One, Many };
    explicit SegmentedControl(QWidget *parent = nullptr, Lines lines = Lines::One);

    int addSegment(const QString &text); // returns its index
    void setCurrentIndex(int index);     // without a signal
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] int wholeWidth() const; // that it needs in one line

    // A segment that is only filled quietly when chosen, so that the others stand out.
    void setQuiet(int index);

Q_SIGNALS:
    void activated(int index); // by the user, on a change

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shapeEnds();

    QButtonGroup *m_group;
    TabToChosen *m_tabStop;
    int m_announced = -1;
    bool m_isWrapped = false;
};

} // namespace steelyard
