// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace steelyard {

// Where notices are shown: over the bottom of another widget, which keeps its place and its size.
// So nothing that somebody is about to press moves when a notice comes or goes. What is hidden
// takes no room.
class NoticeArea final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent = nullptr);

    // A sibling, and how much of its bottom stays in sight, in pixels; may be empty: nothing.
    void setUnder(QWidget *under, std::function<int()> foot = {});
    void addNotice(QWidget *notice); // below those that are there
    void setSideMargin(int pixels);  // left free at both sides
    void place();                    // once more: the foot is another one

Q_SIGNALS:
    void coveredChanged(int height); // of the bottom of what lies under it, in pixels; 0: nothing

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column;
    QWidget *m_under = nullptr;
    std::function<int()> m_foot;
    int m_side = 0;
    int m_covered = 0;
};

} // namespace steelyard
