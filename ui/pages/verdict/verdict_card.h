// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_link.h"

#include <string>

namespace steelyard {

class DecisionDocument;

// One subject of the verdict page: a title, and contents made anew for every verdict. A card that
// has nothing to say hides. Focus stays on the same link when the contents are made anew.
class VerdictCard : public Card
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void present(DecisionDocument &document);

Q_SIGNALS:
    void questionRequested(const QString &question);
    void cellRequested(const QString &criterion, const QString &alternative);
    void placeRequested(const KnowledgePlace &place);

protected:
    // Fills contents(); false: there is nothing to show.
    virtual bool build(DecisionDocument &document) = 0;

    [[nodiscard]] QVBoxLayout *contents() const { return m_column; }
    void add(const QString &text, const char *role, int space = 0);
    void addSeparator(int space);
    // Links that lead where a number comes from.
    [[nodiscard]] TextLink *questionLink(const QString &words, const std::string &question);
    [[nodiscard]] TextLink *cellLink(const QString &words, const std::string &criterion,
                                     const std::string &alternative,
                                     TextLink::Tone tone = TextLink::Tone::Accent);
    [[nodiscard]] TextLink *placeLink(const QString &words, const KnowledgePlace &place);

private:
    void restoreFocus(const QString &name);

    QWidget *m_contents = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace steelyard
