// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/applied_ratings.h"
#include "report/sections/build_report.h"
#include "wording/wording.h"

#include <map>
#include <memory>

// Inside this library only.
namespace steelyard::report {

// The words of all sections, under one name for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::ReportBuilder)
};

// Sources get their numbers in the order of first mention, so that their list reads from [1] on.
class CitedSources
{
public:
    CitedSources(bool isListed, const QLocale &locale);

    // " [3, 4]", each a link into the list; empty where the report has no such list.
    [[nodiscard]] Text numbers(const std::vector<std::string> &ids);
    [[nodiscard]] const std::vector<std::string> &ids() const { return m_ids; } // number 1 first

private:
    bool m_isListed;
    QLocale m_locale;
    std::vector<std::string> m_ids;
    std::map<std::string, std::size_t> m_numbers;
};

// What every section is made from. A section is a free function of it (section_list.cpp).
struct Context
{
    Context(const knowledge::KnowledgeBase &ofBase, const decision::Decision &ofDecision,
            const decision::Verdict &ofVerdict, const ReportOptions &withOptions);

    const knowledge::KnowledgeBase &base;
    const decision::Decision &decision;
    const decision::Verdict &verdict;
    const ReportOptions &options;
    Wording words;
    const decision::AppliedRatings &ratings;
    std::vector<std::size_t> columns; // positions of the decision's alternatives in the base
    Parts parts;                      // that this report has
    bool dissentInRegister = false;   // too many claims that differ to stand below a table
    std::shared_ptr<CitedSources> sources;

    [[nodiscard]] bool has(Part part) const { return parts.count(part) > 0; }
    [[nodiscard]] bool isSmall() const; // at most four options and eight criteria
    // So many ratings that pages for all of them would take minutes and gigabytes to make, and
    // nobody would read them.
    [[nodiscard]] bool isTooLargeForPages() const;
    [[nodiscard]] Section begin(Part part) const;
    [[nodiscard]] Text cited(const std::vector<std::string> &ids) const
    {
        return sources->numbers(ids);
    }

    // By the decision's order.
    [[nodiscard]] Option option(std::size_t column) const;
    [[nodiscard]] Option option(const std::string &id) const;
    [[nodiscard]] std::size_t columnOf(const std::string &id) const; // or npos
    [[nodiscard]] std::optional<double> rating(std::size_t criterion, std::size_t column) const;
    [[nodiscard]] std::optional<double> best(std::size_t criterion) const; // as shown

    // Columns of the options that came first in at least 1 in 1,000 runs, the best by value first,
    // at most four; where fewer than two did, the best two that are not left out. Where all are
    // left out, the best by value.
    [[nodiscard]] std::vector<std::size_t> finalists() const;
    // What stands side by side: the finalists; of a small decision, where there is a page less to
    // fill with the others, every option if none is left out.
    [[nodiscard]] std::vector<std::size_t> compared() const;
    [[nodiscard]] bool canLead(std::size_t column) const; // in at least 1 in 1,000 runs
    // In full. Who cannot lead is told in one line, unless everything is wanted or nobody can.
    [[nodiscard]] bool isTold(std::size_t column) const;

    [[nodiscard]] std::vector<std::size_t> groupsByWeight() const;
    [[nodiscard]] std::vector<std::size_t> criteriaByWeight(std::size_t group) const;
    // The group is one criterion, which says all of it.
    [[nodiscard]] bool isAlone(std::size_t group) const;
};

} // namespace steelyard::report
