// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"
#include "search/knowledge_search.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace steelyard {

class DecisionDocument;
class PlaceList;
class SettledAnnouncement;

// Searches everything a knowledge base says while one types, over the middle of its parent. Arrows
// choose a result, Enter goes there; Esc, or going elsewhere, closes the panel.
class SearchPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget *parent);

    void setDocument(DecisionDocument *document); // nullptr: nothing, and the panel closes
    void open();                                  // with the last query selected

Q_SIGNALS:
    void placeChosen(const KnowledgePlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();
    void search();
    void place();
    [[nodiscard]] QString chosenInShort() const;

    QPointer<DecisionDocument> m_document;
    KnowledgeSearch m_search; // made when the panel first opens with a document
    bool m_isIndexed = false;
    QLineEdit *m_query;
    QLabel *m_count;
    PlaceList *m_list;
    SettledAnnouncement *m_found; // how much, as it is heard
    QPointer<QWidget> m_focusBefore;
};

} // namespace steelyard
