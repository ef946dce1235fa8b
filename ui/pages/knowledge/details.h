// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"
#include "ui/widgets/text_link.h"

#include <string>
#include <vector>

class QLayout;
class QVBoxLayout;

namespace steelyard {

class DecisionDocument;

// A column of texts about one thing of a knowledge base, with links to what it rests on. All texts
// are shown as they are, never as markup. It must not outlive the document.
class Details : public QWidget
{
    Q_OBJECT

public:
    explicit Details(const DecisionDocument &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeRequested(const KnowledgePlace &place);

protected:
    [[nodiscard]] const DecisionDocument &document() const { return m_document; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    void add(const QString &words, const char *role, int space = 0); // no words: nothing
    void addTitle(const QString &words);                             // of a part of the column
    void addSources(const std::vector<std::string> &sources);        // none: nothing

    // For parts that stand beside each other.
    [[nodiscard]] TextLink *link(const QString &words, const KnowledgePlace &place);
    // With their whole titles; nullptr: there are no sources.
    [[nodiscard]] QLayout *sourceLinks(const std::vector<std::string> &sources);

private:
    const DecisionDocument &m_document;
    QVBoxLayout *m_body;
};

} // namespace steelyard
