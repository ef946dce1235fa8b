// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/applied_ratings.h"
#include "search/knowledge_place.h"
#include "wording/wording.h"

#include <QWidget>

class QVBoxLayout;

namespace steelyard {

class DecisionDocument;

// All that is known about one rating, as it stands when this is made: the rating with its
// range, what moved it, its place on the scale in words, what it rests on and what others claim.
class EvidenceDetails final : public QWidget
{
    Q_OBJECT

public:
    // Both ids must be known to the document.
    EvidenceDetails(const DecisionDocument &document, const std::string &criterion,
                    const std::string &alternative, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeRequested(const KnowledgePlace &place); // a source's entry in the register

private:
    struct Subject
    {
        const DecisionDocument &document;
        const knowledge::Criterion &criterion;
        const knowledge::Rating &rating;
        decision::AppliedRating applied; // as the decision sees it
        int slot;
        bool isLeftOut;
        Wording words;
    };
    void addHeading(const Subject &subject);
    void addRating(const Subject &subject);
    void addTags(const Subject &subject);
    void addCorrections(const Subject &subject);
    void addFindings(const Subject &subject);
    void addAge(const Subject &subject);
    void addScale(const Subject &subject);
    void addChecklists(const Subject &subject);
    void addSources(const Subject &subject);
    void addDissent(const Subject &subject);
    [[nodiscard]] static std::vector<std::string> sourcesOf(const Subject &subject);
    void add(const QString &words, const char *role, int space);

    QVBoxLayout *m_body;
};

} // namespace steelyard
