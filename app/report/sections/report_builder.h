// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/applied_ratings.h"
#include "report/sections/build_report.h"
#include "wording/wording.h"

#include <map>

namespace steelyard {
class RecordWording;
}

namespace steelyard::report {

// Puts the content together; a file a section. Made for one report and thrown away.
class ReportBuilder
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::ReportBuilder)

public:
    ReportBuilder(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                  const decision::Verdict &verdict, const ReportOptions &options);

    [[nodiscard]] Report build();

private:
    void addSections(std::vector<Section> &sections, Part part);
    [[nodiscard]] Section begin(Part part) const;
    [[nodiscard]] Section decisionPage() const;
    [[nodiscard]] std::vector<Contents::Entry> outline(const std::vector<Section> &sections) const;
    [[nodiscard]] Section context() const;
    [[nodiscard]] Section shortVersion();
    [[nodiscard]] Section atAGlance() const;
    [[nodiscard]] Section profiles() const;
    [[nodiscard]] Section why() const;
    [[nodiscard]] Section changesSection() const;
    [[nodiscard]] Section optionPage(std::size_t column);
    [[nodiscard]] Section signOff() const;
    [[nodiscard]] Section answers() const;
    [[nodiscard]] Section evidence();
    [[nodiscard]] Section method() const;
    [[nodiscard]] std::vector<Block> ownChanges() const; // stand behind the answers
    [[nodiscard]] Summary summary() const;
    void addDecided(Summary &summary) const;
    [[nodiscard]] Data data() const;
    [[nodiscard]] DataTable resultData() const;
    [[nodiscard]] DataTable ratingData() const;
    [[nodiscard]] DataTable weightData() const;
    [[nodiscard]] DataTable answerData() const;
    [[nodiscard]] DataTable sourceData() const;
    void addRecordData(std::vector<DataTable> &tables) const;

    // Parts of sections.
    [[nodiscard]] Cards verdictCards() const;
    [[nodiscard]] BeamFigure beam() const;
    [[nodiscard]] ShareFigure shares() const;
    [[nodiscard]] Table contributionTable() const;
    [[nodiscard]] List changeList(std::size_t most) const;
    [[nodiscard]] QStringList fittingRules(const std::string &alternative, bool avoid) const;
    [[nodiscard]] std::vector<KeyValue> optionFacts(std::size_t column) const;
    [[nodiscard]] std::vector<KeyValue> capabilities(std::size_t column) const;
    [[nodiscard]] bool has(Part part) const { return m_options.parts.count(part) > 0; }
    [[nodiscard]] static QString evidenceAnchor(std::size_t criterion);
    [[nodiscard]] static QString optionAnchor(std::size_t column);
    [[nodiscard]] std::vector<Block> published() const;
    [[nodiscard]] QString effects(const knowledge::Question &question) const;
    [[nodiscard]] Table mustHaveTable(std::size_t first, std::size_t last) const;
    [[nodiscard]] std::vector<Summary::Considered> considered() const;
    [[nodiscard]] Contribution contribution(const decision::Reason &reason, double longest) const;
    [[nodiscard]] QStringList changes() const;
    [[nodiscard]] QStringList mustHaveChangeTexts() const;
    [[nodiscard]] List whyLeftOut() const;
    [[nodiscard]] Table glanceTable(std::size_t first, std::size_t last,
                                    std::vector<Text> &notes) const;
    [[nodiscard]] Cell ratingCell(std::size_t criterion, std::size_t column, bool wordy,
                                  std::vector<Text> &notes) const;
    [[nodiscard]] Card decisionCard() const;
    [[nodiscard]] std::vector<KeyValue> decisionFacts() const;
    [[nodiscard]] std::vector<KeyValue> decided() const;
    [[nodiscard]] std::vector<Text> reconsiderations() const;
    void addReconsider(std::vector<Block> &blocks) const;
    void addActions(std::vector<Block> &blocks) const;
    [[nodiscard]] static QString actionState(const decision::Action &action);
    [[nodiscard]] KeyValues setByHand() const;
    [[nodiscard]] Table historyTable(const RecordWording &words) const;
    [[nodiscard]] std::vector<Row> evidenceRows(std::size_t criterion);
    [[nodiscard]] Text evidenceText(const knowledge::Rating &rating);
    [[nodiscard]] Text overrideText(const decision::Finding &own,
                                    const knowledge::Rating &known) const;
    [[nodiscard]] static QString confidenceWords(knowledge::Confidence confidence);
    [[nodiscard]] Text ratingText(const std::optional<double> &value, double low,
                                  double high) const;
    [[nodiscard]] Text sourceNumbers(const std::vector<std::string> &ids);
    [[nodiscard]] Table sourceTable() const;
    [[nodiscard]] std::vector<KeyValue> origin() const; // knowledge base, versions, seed
    // A paragraph where the base is not what it is called.
    void addDoubt(std::vector<Block> &blocks) const;

    // Small helpers.
    [[nodiscard]] Option option(std::size_t column) const; // by the decision's order
    [[nodiscard]] Option option(const std::string &id) const;
    [[nodiscard]] std::optional<double> rating(std::size_t criterion, std::size_t column) const;
    [[nodiscard]] std::optional<double> best(std::size_t criterion) const; // as shown
    [[nodiscard]] std::vector<std::size_t> groupsByWeight() const;
    [[nodiscard]] std::vector<std::size_t> criteriaByWeight(std::size_t group) const;
    [[nodiscard]] static QString word(double rating); // "good"

    const knowledge::KnowledgeBase &m_base;
    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
    const ReportOptions &m_options;
    Wording m_words;
    const decision::AppliedRatings &m_ratings;
    std::vector<std::size_t> m_columns; // positions of the decision's alternatives in the base
    bool m_dissentInRegister = false;   // too many claims that differ to stand below a table
    std::vector<std::string> m_sources; // ids in the order first referred to: number 1 first
    std::map<std::string, std::size_t> m_sourceNumbers;
};

} // namespace steelyard::report
