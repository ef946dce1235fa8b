// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace steelyard {

class NumberField;
class MarkerLabel;
class MustHaveModel;
class SegmentedControl;

// One capability: what it is, which way of providing it is accepted, and how each option does.
class CapabilityRow final : public QWidget
{
    Q_OBJECT

public:
    CapabilityRow(MustHaveModel *model, int row, QWidget *parent = nullptr);

    void present();

private:
    struct Offer
    {
        QWidget *widget;
        MarkerLabel *name;
        QLabel *how;
    };
    [[nodiscard]] QWidget *makeWords();
    [[nodiscard]] QWidget *makeControls();
    [[nodiscard]] QWidget *makeOffers();

    MustHaveModel *m_model;
    int m_row;
    SegmentedControl *m_tolerance;
    QWidget *m_daysRow;
    NumberField *m_days;
    QLabel *m_askedBy;
    std::vector<Offer> m_offers;
};

} // namespace steelyard
