// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QPointer>

namespace steelyard {

class ChoiceCards;

// Stands in place of whatever tells the result until that is shown for the first time: which option
// does the user expect? To be answered or not; whoever knows the result beforehand can tell no
// more.
class ExpectationPage final : public Page
{
    Q_OBJECT

public:
    explicit ExpectationPage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;

private:
    QPointer<DecisionDocument> m_document;
    QWidget *m_content;
    ChoiceCards *m_choices;
};

} // namespace steelyard
