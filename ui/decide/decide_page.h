// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QPointer>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace steelyard {

class HistoryCard;
class RecordForm;
class VerdictSideCard;

// What the users decide, apart from the verdict; both are kept.
class DecidePage final : public Page
{
    Q_OBJECT

public:
    explicit DecidePage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    [[nodiscard]] QList<QWidget *> regions() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void present();
    QWidget *makeHead();

    QPointer<DecisionDocument> m_document;
    QWidget *m_content;
    QPushButton *m_accept;
    RecordForm *m_form;
    VerdictSideCard *m_verdict;
    HistoryCard *m_history;
    QLabel *m_fingerprint;
    QBoxLayout *m_halves;
};

} // namespace steelyard
