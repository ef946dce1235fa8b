// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

#include <string>
#include <utility>
#include <vector>

class QComboBox;

namespace steelyard {

class DecisionDocument;

// Which of two criteria counts how many times as much. Gaps are allowed; how consistent the
// judgements are, and which to look at first, is said at once.
class PairsCard final : public Card
{
    Q_OBJECT

public:
    explicit PairsCard(QWidget *parent = nullptr);

    void showPairs(DecisionDocument &document);

private:
    void rebuild();
    void showConsistency();

    QPointer<DecisionDocument> m_document;
    std::vector<std::string> m_ids;
    std::vector<std::pair<std::size_t, std::size_t>> m_pairs; // places in m_ids
    std::vector<QComboBox *> m_boxes;
    QLabel *m_consistency;
    QWidget *m_rows = nullptr;
};

} // namespace steelyard
