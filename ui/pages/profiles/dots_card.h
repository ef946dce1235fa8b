// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/profiles/chart_card.h"

#include <vector>

namespace steelyard {

class ProfileDots;
class ProfileModel;
class SeriesChooser;

// The dots of a model in a card, below a chooser of their own where they have one.
class DotsCard final : public ChartCard
{
    Q_OBJECT

public:
    // The model must outlive it; the chooser, which may be nullptr, becomes part of the card.
    DotsCard(ProfileModel *model, SeriesChooser *chooser, QWidget *parent = nullptr);

    void showRows(const std::vector<int> &rows); // of the model

    [[nodiscard]] QSize leastDots() const; // what the dots need at least

private:
    DotsCard(ProfileModel *model, SeriesChooser *chooser, ProfileDots *dots, QWidget *parent);
    [[nodiscard]] ChartPicture dotsPicture() const;
    void nameParts();

    ProfileModel *m_model;
    ProfileDots *m_dots;
    bool m_isAlone; // not beside another chart of the same numbers
    std::vector<int> m_rows;
};

} // namespace steelyard
