// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"

#include <QWidget>

namespace steelyard {

// What a knowledge base says about a criterion itself: why it matters, how it is rated, what it
// overlaps with and when it should count for nothing.
class CriterionNotes final : public QWidget
{
    Q_OBJECT

public:
    CriterionNotes(const knowledge::KnowledgeBase &base, const knowledge::Criterion &criterion,
                   QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; } // it says nothing more

private:
    bool m_isEmpty = true;
};

} // namespace steelyard
