// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"

#include <QListView>

namespace steelyard {

class PlaceDelegate;
class PlaceListModel;

// A list of places of a knowledge base under headings. Arrows pass over the headings; Enter or a
// click chooses a place.
class PlaceList final : public QListView
{
    Q_OBJECT

public:
    explicit PlaceList(QWidget *parent = nullptr);

    [[nodiscard]] PlaceListModel *places() const { return m_model; }
    void setWords(const QStringList &words); // to mark, of searchWords()
    void setTitleLines(int lines);

    [[nodiscard]] KnowledgePlace currentPlace() const; // without an id: none
    void chooseCurrent();

Q_SIGNALS:
    void placeSelected(const KnowledgePlace &place); // it has become the current one
    void placeChosen(const KnowledgePlace &place);   // by Enter or a click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PlaceListModel *m_model;
    PlaceDelegate *m_delegate;
};

} // namespace steelyard
