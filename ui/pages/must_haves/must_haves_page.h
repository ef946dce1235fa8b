// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scroll_page.h"

namespace steelyard {

class MustHaveList;
class MustHaveModel;
class RemainingOptionsCard;
class MustHaveChangesCard;

// What an option must have, and which way of having it is accepted.
class MustHavesPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit MustHavesPage(QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> focusRegions() override;

protected:
    void follow(DecisionDocument *document) override;
    void present() override;

private:
    MustHaveModel *m_model;
    MustHaveList *m_list;
    RemainingOptionsCard *m_remaining;
    MustHaveChangesCard *m_mustHaveChanges;
};

} // namespace steelyard
