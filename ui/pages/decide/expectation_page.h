// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QPointer>

namespace steelyard {

class ChoiceCards;

// Stands in place of the verdict until it is shown for the first time: which option does the user
// expect? To be answered or not; whoever knows the result beforehand can tell no more.
class ExpectationPage final : public Page
{
    Q_OBJECT

public:
    explicit ExpectationPage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;

    // Whether the question is still to be asked.
    [[nodiscard]] static bool isOpen(const DecisionDocument *document);

private:
    QPointer<DecisionDocument> m_document;
    QWidget *m_content;
    ChoiceCards *m_choices;
};

} // namespace steelyard
