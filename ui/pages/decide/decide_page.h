// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scroll_page.h"

class QLabel;
class QPushButton;

namespace steelyard {

class HistoryCard;
class RecordForm;
class VerdictSideCard;

// What the users decide, apart from the verdict; both are kept.
class DecidePage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit DecidePage(QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> focusRegions() override;

protected:
    void follow(DecisionDocument *document) override;
    void present() override;

private:
    QWidget *makeHead();

    QPushButton *m_accept;
    RecordForm *m_form;
    VerdictSideCard *m_verdict;
    HistoryCard *m_history;
    QLabel *m_fingerprint;
};

} // namespace steelyard
