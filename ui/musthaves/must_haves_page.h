// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scroll_page.h"

namespace steelyard {

class MustHaveList;
class MustHaveModel;
class StayingCard;
class WayBackCard;

// What an option must have, and which way of having it is accepted.
class MustHavesPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit MustHavesPage(QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> regions() override;

protected:
    void follow(DecisionDocument *document) override;
    void present() override;

private:
    MustHaveModel *m_model;
    MustHaveList *m_list;
    StayingCard *m_staying;
    WayBackCard *m_wayBack;
};

} // namespace steelyard
