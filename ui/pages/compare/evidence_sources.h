// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/evidence.h"

#include <QWidget>

namespace steelyard {

class Wording;

// A published claim that differs from a rating: who claims what, and beside it what was found.
class DissentEntry final : public QWidget
{
    Q_OBJECT

public:
    DissentEntry(const knowledge::Dissent &dissent, const knowledge::Source *source,
                 const Wording &words, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace steelyard
