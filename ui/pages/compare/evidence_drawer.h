// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "search/knowledge_place.h"

#include <QFrame>

class QScrollArea;

namespace steelyard {

class DecisionDocument;
class OwnRatingEditor;

// The evidence of one rating at the right of the comparison, with ways to the cells beside it
// and the user's own rating in its place.
class EvidenceDrawer final : public QFrame
{
    Q_OBJECT

public:
    explicit EvidenceDrawer(QWidget *parent = nullptr);

    // Shows a cell; both must be known to the document.
    void showCell(const DecisionDocument &document, const QString &criterion,
                  const QString &alternative);

Q_SIGNALS:
    void closeRequested();
    void stepRequested(int cells); // -1: the cell before, 1: the next; also by the arrow keys
    void placeRequested(const KnowledgePlace &place);
    void ownRatingSaved(const steelyard::decision::Finding &rating);
    void ownRatingRemoved(const std::string &criterion, const std::string &alternative);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea *m_scroll;
    OwnRatingEditor *m_own;
};

} // namespace steelyard
