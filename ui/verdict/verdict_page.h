// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QPointer>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace steelyard {

class SummaryCard;
class SurenessCard;
class VerdictCard;

// The verdict and everything behind it, as cards in three columns, two or one, as the width
// allows. Each state has an order of its own: what helps most stands first. Every number leads to
// the question or the rating it comes from.
class VerdictPage final : public Page
{
    Q_OBJECT

public:
    explicit VerdictPage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // Cards beside each other with their parts of the width; one that hides leaves its part to
    // the others.
    using Row = std::vector<std::pair<VerdictCard *, int>>;

    [[nodiscard]] std::vector<VerdictCard *> cards() const; // in the order they are read
    [[nodiscard]] std::vector<Row> threeColumns() const;
    [[nodiscard]] std::vector<Row> rows() const;
    void verdictChanged();
    void arrange();

    QPointer<DecisionDocument> m_document;
    QWidget *m_content;
    SummaryCard *m_summary;
    SurenessCard *m_sureness;
    VerdictCard *m_missing;
    VerdictCard *m_mustHaves;
    VerdictCard *m_reasons;
    VerdictCard *m_change;
    VerdictCard *m_advice;
    VerdictCard *m_rivalAdvice;
    VerdictCard *m_opinions;
    VerdictCard *m_foundation;
    VerdictCard *m_published;
    QVBoxLayout *m_rows;
    std::vector<Row> m_arranged;
    bool m_isStale = false; // the verdict changed while nobody looked
};

} // namespace steelyard
