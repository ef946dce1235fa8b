// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QPointer>

class QBoxLayout;
class QLabel;

namespace steelyard {

class MustHaveList;
class MustHaveModel;
class StayingCard;
class WayBackCard;

// What an option must have, and which way of having it is accepted.
class MustHavesPage final : public Page
{
    Q_OBJECT

public:
    explicit MustHavesPage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    [[nodiscard]] QList<QWidget *> regions() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void present();

    QPointer<DecisionDocument> m_document;
    MustHaveModel *m_model;
    QWidget *m_content;
    QLabel *m_title;
    MustHaveList *m_list;
    StayingCard *m_staying;
    WayBackCard *m_wayBack;
    QBoxLayout *m_halves;
};

} // namespace steelyard
