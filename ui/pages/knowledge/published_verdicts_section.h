// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/knowledge/knowledge_section.h"

#include <QHash>

class QLabel;
class QScrollArea;

namespace steelyard {

// What others published about the same choice, side by side.
class PublishedVerdictsSection final : public KnowledgeSection
{
    Q_OBJECT

public:
    explicit PublishedVerdictsSection(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    void showPlace(const KnowledgePlace &place) override; // a published verdict
    [[nodiscard]] QList<QWidget *> focusRegions() const override;

private:
    QScrollArea *m_scroll;
    QHash<QString, QWidget *> m_cards; // by the verdict's id
};

} // namespace steelyard
