// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"

#include <QWidget>

namespace steelyard {

class DecisionDocument;

// A part of the knowledge page. Its parts (a list, what is chosen in it) are regions of their own
// for the key that goes from region to region.
class KnowledgeSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setDocument(DecisionDocument *document) = 0; // nullptr: nothing
    virtual void showPlace(const KnowledgePlace &place) = 0;  // of a kind it shows; gets the focus
    [[nodiscard]] virtual QList<QWidget *> focusRegions() const = 0;

Q_SIGNALS:
    void placeRequested(const KnowledgePlace &place);
};

} // namespace steelyard
