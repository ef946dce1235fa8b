// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/knowledge_bases.h"

#include <QDialog>

#include <memory>

namespace steelyard {

class DecisionDocument;

// A knowledge base to look into before there is a decision about it.
class KnowledgeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KnowledgeDialog(const storage::KnowledgePointer &base, QWidget *parent = nullptr);
    ~KnowledgeDialog() override;

private:
    std::unique_ptr<DecisionDocument> m_document; // of nothing decided, for the page to show
};

} // namespace steelyard
