// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scroll_page.h"

#include <utility>
#include <vector>

class QVBoxLayout;

namespace steelyard {

class SummaryCard;
class RobustnessCard;
class VerdictCard;

// The verdict and everything behind it, as cards in three columns, two or one, as the width
// allows. Each state has an order of its own: what helps most stands first. Every number leads to
// the question or the rating it comes from.
class VerdictPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit VerdictPage(QWidget *parent = nullptr);

protected:
    void follow(DecisionDocument *document) override;
    void present() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // Cards beside each other with their parts of the width; one that hides leaves its part to
    // the others.
    using Row = std::vector<std::pair<VerdictCard *, int>>;

    [[nodiscard]] std::vector<VerdictCard *> cards() const; // in the order they are read
    [[nodiscard]] std::vector<Row> threeColumns() const;
    [[nodiscard]] std::vector<Row> rows() const;
    void arrange();

    SummaryCard *m_summary;
    RobustnessCard *m_robustness;
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
};

} // namespace steelyard
