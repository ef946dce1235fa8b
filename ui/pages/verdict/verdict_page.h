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

// The verdict and everything behind it: who, then how sure, why and what would change it beside
// each other as the width allows, then what else there is to know, folded away. Each state has an
// order of its own: what helps most stands first. Every number leads to the question or the rating
// it comes from.
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
    struct Arrangement
    {
        std::vector<Row> rows;
        std::vector<std::vector<VerdictCard *>> folds; // by column

        friend bool operator==(const Arrangement &, const Arrangement &) = default;
    };

    [[nodiscard]] std::vector<VerdictCard *> cards() const;
    [[nodiscard]] std::vector<VerdictCard *> foldedCards() const; // in the order they are read
    [[nodiscard]] std::vector<Row> mainRows() const;
    [[nodiscard]] Arrangement wanted() const;
    void arrange();

    SummaryCard *m_summary;
    RobustnessCard *m_robustness;
    VerdictCard *m_missing;
    VerdictCard *m_mustHaves;
    VerdictCard *m_reasons;
    VerdictCard *m_change;
    VerdictCard *m_advice;
    VerdictCard *m_rivalAdvice;
    VerdictCard *m_valueCost;
    VerdictCard *m_opinions;
    VerdictCard *m_foundation;
    VerdictCard *m_published;
    QVBoxLayout *m_rows;
    Arrangement m_arranged;
};

} // namespace steelyard
