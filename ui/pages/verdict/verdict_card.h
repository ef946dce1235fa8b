// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"
#include "ui/pages/page_id.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_link.h"

#include <string>

namespace steelyard {

class DecisionDocument;
class FoldHead;

// One subject of the verdict page: a title, contents made anew for every verdict, and perhaps a
// foot. A card that has nothing to say hides. Focus stays on the same link when the contents are
// made anew. A folded one says its content in a line and shows the rest when it is asked.
class VerdictCard : public Card
{
    Q_OBJECT

public:
    enum class Shape { Open, Folded };

    explicit VerdictCard(QWidget *parent = nullptr, Shape shape = Shape::Open);

    void present(DecisionDocument &document);

Q_SIGNALS:
    void questionRequested(const QString &question);
    void cellRequested(const QString &criterion, const QString &alternative);
    void placeRequested(const KnowledgePlace &place);
    void pageRequested(PageId page);
    void profileRequested(const QString &view);

protected:
    // Fills contents(); false: there is nothing to show.
    virtual bool build(DecisionDocument &document) = 0;

    // The title; of a folded card with what it says in a line.
    void setHeadline(const QString &title, const QString &summary = {});
    [[nodiscard]] QVBoxLayout *contents() const { return m_column; }
    // A line below all else, at the card's lower edge; once for each build().
    [[nodiscard]] QHBoxLayout *addFoot();
    void add(const QString &text, const char *role, int space = 0);
    void addSeparator(int space);
    // Links that lead where a number comes from.
    [[nodiscard]] TextLink *questionLink(const QString &words, const std::string &question);
    [[nodiscard]] TextLink *cellLink(const QString &words, const std::string &criterion,
                                     const std::string &alternative,
                                     TextLink::Tone tone = TextLink::Tone::Accent);
    [[nodiscard]] TextLink *pageLink(const QString &words, PageId page);
    [[nodiscard]] TextLink *placeLink(const QString &words, const KnowledgePlace &place);

private:
    void restoreFocus(const QString &name);

    FoldHead *m_fold = nullptr; // of a folded card
    QWidget *m_contents = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_foot = nullptr;
};

} // namespace steelyard
