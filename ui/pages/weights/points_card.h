// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

#include <string>
#include <vector>

namespace steelyard {

class DecisionDocument;
class NumberField;

// Points for each criterion; their shares are the weights.
class PointsCard final : public Card
{
    Q_OBJECT

public:
    explicit PointsCard(QWidget *parent = nullptr);

    void showPoints(DecisionDocument &document);

private:
    void rebuild();

    QPointer<DecisionDocument> m_document;
    std::vector<std::string> m_ids;
    QWidget *m_rows = nullptr;
    std::vector<NumberField *> m_fields;
    std::vector<QLabel *> m_names;
};

} // namespace steelyard
