// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

#include <string>
#include <vector>

namespace steelyard {

class DecisionDocument;
class FieldEdit;
class WeightBar;

// What each criterion weighs by the way that counts, with the range of 90 in 100 weightings, and
// why in words.
class WeightList final : public Card
{
    Q_OBJECT

public:
    explicit WeightList(QWidget *parent = nullptr);

    void showWeights(DecisionDocument &document);

private:
    struct Row
    {
        QLabel *name;
        QLabel *percent;
        QLabel *range;
        WeightBar *bar;
        FieldEdit *reason;
    };
    void rebuild();

    QPointer<DecisionDocument> m_document;
    std::vector<std::string> m_ids;
    std::vector<Row> m_entries;
    QWidget *m_rows = nullptr;
};

} // namespace steelyard
