// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/knowledge/knowledge_section.h"

#include <QPointer>

class QListView;

namespace steelyard {

class OptionListModel;
class OptionDetails;
class DetailsView;

// The options of the knowledge base, and everything it says of the chosen one.
class OptionsSection final : public KnowledgeSection
{
    Q_OBJECT

public:
    explicit OptionsSection(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    void showPlace(const KnowledgePlace &place) override; // an option, or a capability
    [[nodiscard]] QList<QWidget *> focusRegions() const override;

private:
    void showOption(const QModelIndex &index);

    QPointer<DecisionDocument> m_document;
    OptionListModel *m_model;
    QListView *m_list;
    DetailsView *m_view;
    QPointer<OptionDetails> m_details;
};

} // namespace steelyard
