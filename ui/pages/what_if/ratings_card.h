// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace steelyard {

class NumberField;
class Exploration;
class FieldEdit;

// Ratings of the user's own: tried with a reason, each with what the knowledge base says.
class RatingsCard final : public Card
{
    Q_OBJECT

public:
    explicit RatingsCard(Exploration *exploration, QWidget *parent = nullptr);

    void present();
    void clear(); // before another document

private:
    void fillChoices();
    [[nodiscard]] bool offersAllCells() const;
    void showCell();
    void tryRating();

    Exploration *m_exploration;
    QComboBox *m_option;
    QComboBox *m_criterion;
    NumberField *m_value;
    QLabel *m_now;
    FieldEdit *m_reason;
    QPushButton *m_try;
    QLabel *m_problem;
    QWidget *m_list = nullptr;
    std::vector<std::string> m_shown; // what the list was made from
};

} // namespace steelyard
