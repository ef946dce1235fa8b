// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_search.h"
#include "ui/pages/knowledge/knowledge_section.h"

#include <QPointer>

class QLabel;
class QLineEdit;

namespace steelyard {

class PlaceList;
class DetailsView;

// Questions that are often asked with their answers, and published claims that do not hold; a
// field narrows them word by word.
class AnswersSection final : public KnowledgeSection
{
    Q_OBJECT

public:
    explicit AnswersSection(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    void showPlace(const KnowledgePlace &place) override; // a question answered, or a claim
    [[nodiscard]] QList<QWidget *> focusRegions() const override;

private:
    void narrow();
    void showAnswer(const KnowledgePlace &place);

    QPointer<DecisionDocument> m_document;
    KnowledgeSearch m_search;
    QLineEdit *m_find;
    QLabel *m_none;
    PlaceList *m_list;
    DetailsView *m_view;
};

} // namespace steelyard
