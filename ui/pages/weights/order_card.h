// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

#include <string>
#include <vector>

class QListWidget;
class QPushButton;

namespace steelyard {

class DecisionDocument;

// The criteria in the order of what matters most, over its range. Alt with up and down, dragging,
// or the buttons move one.
class OrderCard final : public Card
{
    Q_OBJECT

public:
    explicit OrderCard(QWidget *parent = nullptr);

    void showOrder(DecisionDocument &document); // outlives what is shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int by);
    void dropped();
    void showState();

    QPointer<DecisionDocument> m_document;
    std::vector<std::string> m_ids; // by row
    QListWidget *m_list;
    QPushButton *m_keep;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace steelyard
