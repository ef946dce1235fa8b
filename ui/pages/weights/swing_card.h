// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

#include <array>
#include <string>
#include <vector>

namespace steelyard {

class DecisionDocument;
class FieldEdit;

// Sentences that tie two neighbours of the order: going from one level of the first to another is
// worth as much as a step of the second. What is not said stays open within the order.
class SwingCard final : public Card
{
    Q_OBJECT

public:
    explicit SwingCard(QWidget *parent = nullptr);

    void showSwings(DecisionDocument &document);

private:
    struct Row
    {
        QLabel *names;
        QLabel *ratio;
        QLabel *units[2];
        std::array<FieldEdit *, 4> fields; // from, to of the first; from, to of the second
    };
    void rebuild();
    void edited(std::size_t row);
    [[nodiscard]] QString ratioText(std::size_t row) const;

    QPointer<DecisionDocument> m_document;
    std::vector<std::string> m_ids;
    std::vector<Row> m_sentences;
    QWidget *m_rows = nullptr;
};

} // namespace steelyard
