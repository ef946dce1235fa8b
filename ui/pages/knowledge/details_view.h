// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace steelyard {

class Details;

// Shows the details of one thing and scrolls them; the keyboard can reach and scroll it.
class DetailsView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsView(const QString &name, QWidget *parent = nullptr);

    void setDetails(Details *details); // takes it over; nullptr: none
};

} // namespace steelyard
