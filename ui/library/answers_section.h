// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base_search.h"
#include "ui/library/library_section.h"

#include <QPointer>

class QLabel;
class QLineEdit;

namespace steelyard {

class PlaceList;
class SheetView;

// Questions that are often asked with their answers, and published claims that do not hold; a
// field narrows them word by word.
class AnswersSection final : public LibrarySection
{
    Q_OBJECT

public:
    explicit AnswersSection(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    void showPlace(const BasePlace &place) override; // a question answered, or a claim
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    void narrow();
    void showAnswer(const BasePlace &place);

    QPointer<DecisionDocument> m_document;
    BaseSearch m_search;
    QLineEdit *m_find;
    QLabel *m_none;
    PlaceList *m_list;
    SheetView *m_view;
};

} // namespace steelyard
