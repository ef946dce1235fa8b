// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sections/report_context.h"

namespace steelyard::report {

// Puts a report together: sections by their list, and what goes with them. Made for one report and
// thrown away.
class ReportBuilder
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::ReportBuilder)

public:
    // onPages: of the sections, where names may be shorter.
    ReportBuilder(const Context &context, const Context &onPages);

    [[nodiscard]] Report build();

private:
    [[nodiscard]] std::vector<Section> sections() const;
    [[nodiscard]] int mostPages() const;

    const Context &m_context;
    const Context &m_onPages;
    const knowledge::KnowledgeBase &m_base;
    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
    const ReportOptions &m_options;
};

} // namespace steelyard::report
