// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sections/report_context.h"

namespace steelyard::report {

// Puts a report together: sections by their list, and the numbers behind them. Made for one report
// and thrown away.
class ReportBuilder
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::ReportBuilder)

public:
    explicit ReportBuilder(const Context &context);

    [[nodiscard]] Report build();

private:
    [[nodiscard]] std::vector<Section> sections() const;
    [[nodiscard]] int mostPages() const;
    [[nodiscard]] Data data() const;
    [[nodiscard]] DataTable resultData() const;
    [[nodiscard]] DataTable ratingData() const;
    [[nodiscard]] DataTable weightData() const;
    [[nodiscard]] DataTable answerData() const;
    [[nodiscard]] DataTable sourceData() const;
    void addRecordData(std::vector<DataTable> &tables) const;

    const Context &m_context;
    // What data is made from.
    const knowledge::KnowledgeBase &m_base;
    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
    const ReportOptions &m_options;
    const Wording &m_words;
    const decision::AppliedRatings &m_ratings;
    const std::vector<std::size_t> &m_columns;
};

} // namespace steelyard::report
