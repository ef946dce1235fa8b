// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace steelyard {

// A list and what is chosen in it, each a card: side by side, and below each other where the width
// is less than `besideFrom` pixels of the look.
class MasterDetail final : public QWidget
{
    Q_OBJECT

public:
    // The detail is so many pixels of the look wide, or the list where that is negative; the other
    // takes what is left.
    MasterDetail(QWidget *list, QWidget *detail, int detailWidth, int besideFrom,
                 QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row;
    QWidget *m_fixed; // the card of the given width
    int m_width;
    int m_besideFrom;
};

} // namespace steelyard
