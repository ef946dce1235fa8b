// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/applied_ratings.h"
#include "decision/corrections.h"
#include "decision/verdict.h"
#include "decision/weight_trace.h"
#include "report/content/data.h"
#include "report/sections/data_cells.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace steelyard::report {

// Everything that a report prints, and what it is computed from, as tables for other programs: ids
// in every language the same, names and sentences beside them, numbers unrounded. A table is there
// also when it is empty, so that who reads it can rely on it. resources/schema/report.schema.json
// describes them; docs/report-json.md tells of them.
[[nodiscard]] Data reportData(const knowledge::KnowledgeBase &base,
                              const decision::Decision &decision, const decision::Verdict &verdict,
                              const QLocale &locale);

// Inside this library only: one function a table.
class DataBuilder
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::ReportData)

public:
    // All but the locale must outlive it.
    DataBuilder(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                const decision::Verdict &verdict, const QLocale &locale);

    [[nodiscard]] Data data() const;

private:
    [[nodiscard]] DataTable about() const;
    void addBase(FactTable &table) const;
    void addFoundation(FactTable &table) const;

    [[nodiscard]] DataTable results() const;
    [[nodiscard]] DataTable places() const;
    [[nodiscard]] DataTable exclusions() const;
    [[nodiscard]] DataTable groups() const;
    [[nodiscard]] DataTable contributions() const;

    [[nodiscard]] DataTable criteria() const;
    [[nodiscard]] DataTable weights() const;
    [[nodiscard]] DataTable weightSteps() const;
    [[nodiscard]] DataTable weightSwings() const;

    [[nodiscard]] DataTable ratings() const;
    [[nodiscard]] DataTable corrections() const;
    [[nodiscard]] DataTable claims() const;
    [[nodiscard]] DataTable sources() const;

    [[nodiscard]] DataTable flips() const;
    [[nodiscard]] DataTable ratingFlips() const;
    [[nodiscard]] DataTable orderFlips() const;
    [[nodiscard]] DataTable openQuestions() const;
    [[nodiscard]] DataTable opinions() const;
    [[nodiscard]] DataTable mustHaveChanges() const;

    [[nodiscard]] DataTable answers() const;
    [[nodiscard]] DataTable mustHaves() const;
    [[nodiscard]] DataTable capabilities() const;
    [[nodiscard]] DataTable rules() const;
    [[nodiscard]] DataTable options() const;
    [[nodiscard]] DataTable optionFacts() const;
    [[nodiscard]] DataTable advice() const;
    [[nodiscard]] DataTable published() const;

    void addRecord(std::vector<DataTable> &tables) const;
    [[nodiscard]] DataTable record() const;
    [[nodiscard]] DataTable history() const;
    [[nodiscard]] DataTable objections() const;
    [[nodiscard]] DataTable evidenceDebt() const;
    [[nodiscard]] DataTable valueAndCost() const;

    // Two cells of a row, its id and its name.
    void addOption(DataRow &row, const std::string &id) const;
    void addCriterion(DataRow &row, const std::string &id) const;
    void addQuestion(DataRow &row, const std::string &id) const;
    void addAnswers(DataRow &row, const std::string &question,
                    const std::vector<std::string> &ids) const;
    // Names of what is told by words that no language changes.
    [[nodiscard]] static QString stateName(decision::AnswerState state);
    [[nodiscard]] static QString wayName(decision::WeightWay way);
    [[nodiscard]] static QString changeName(decision::ChangeKind kind);
    [[nodiscard]] static DataColumns optionColumns();
    [[nodiscard]] static DataColumns criterionColumns();
    [[nodiscard]] static DataColumns questionColumns();
    [[nodiscard]] QString names(const std::vector<std::string> &options) const;

    const knowledge::KnowledgeBase &m_base;
    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
    QLocale m_locale;
    Wording m_words;
    decision::WeightTrace m_trace;
    std::vector<std::size_t> m_columns; // positions of the decision's alternatives in the base
};

} // namespace steelyard::report
