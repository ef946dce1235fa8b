// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;

namespace steelyard {

// Stands where a result would be while the decision has no option or no criterion: what is missing,
// and the way to where it is added.
class NothingPage final : public Page
{
    Q_OBJECT

public:
    explicit NothingPage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;

private:
    QLabel *m_what;
    QLabel *m_next;
};

} // namespace steelyard
