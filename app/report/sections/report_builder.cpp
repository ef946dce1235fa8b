// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"

#include "decision/decision_file.h"
#include "report/content/captions.h"
#include "report/record/verdict_record.h"
#include "storage/decision_identity.h"
#include "storage/decision_store.h"
#include "storage/knowledge_doubt.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard::report {

using knowledge::KnowledgeBase;

Report buildReport(const KnowledgeBase &base, const decision::Decision &decision,
                   const decision::Verdict &verdict, const ReportOptions &options)
{
    return ReportBuilder(base, decision, verdict, options).build();
}

ReportBuilder::ReportBuilder(const KnowledgeBase &base, const decision::Decision &decision,
                             const decision::Verdict &verdict, const ReportOptions &options)
    : m_base(base)
    , m_decision(decision)
    , m_verdict(verdict)
    , m_options(options)
    , m_words(base, decision, verdict, options.locale)
    , m_ratings(verdict.ratings())
    , m_columns(decision::alternativePositions(base, decision))
{
    constexpr int kMostNotes = 8;
    int dissent = 0;
    for (std::size_t criterion = 0; criterion < base.criteria.size(); ++criterion) {
        for (const std::size_t column : m_columns) {
            dissent += base.rating(criterion, column).dissent.empty() ? 0 : 1;
        }
    }
    m_dissentInRegister = dissent > kMostNotes && has(Part::Evidence);
}

Report ReportBuilder::build()
{
    Report report;
    report.title = QString::fromStdString(m_decision.title);
    if (report.title.trimmed().isEmpty()) {
        report.title = tr("Decision without a name");
    }
    report.decisionId = QString::fromStdString(storage::decisionId(m_decision));
    report.subtitle = QString::fromStdString(m_base.title);
    report.author = QStringLiteral("Steelyard");
    if (m_options.draft) {
        report.marks << tr("Draft");
    }
    if (m_options.confidential) {
        report.marks << tr("Confidential");
    }
    report.date = m_words.date(m_decision.modified);
    report.isoDate = QString::fromStdString(m_decision.modified);
    report.language = m_options.locale.bcp47Name();
    report.fingerprint = storage::fingerprint(m_base, m_decision);
    report.shortFingerprint = storage::shortFingerprint(report.fingerprint);
    report.summary = summary();
    for (const Part part : m_options.parts) {
        addSections(report.sections, part);
    }
    report.outline = outline(report.sections);
    for (Section &section : report.sections) {
        if (section.part == Part::Contents) {
            section.blocks.emplace_back(Contents{report.outline});
        }
    }
    numberCaptions(report.sections);
    report.data = data();
    report.attachmentName = QStringLiteral("decision.steelyard");
    report.attachment = QByteArray::fromStdString(decision::write(m_decision));
    report.record = write(verdictRecordOf(m_base, m_decision, m_verdict));
    return report;
}

void ReportBuilder::addSections(std::vector<Section> &sections, Part part)
{
    switch (part) {
    case Part::Decision:
        sections.push_back(decisionPage());
        break;
    case Part::Contents:
        sections.push_back(begin(part));
        break;
    case Part::Context:
        sections.push_back(context());
        break;
    case Part::ShortVersion:
        sections.push_back(shortVersion());
        break;
    case Part::AtAGlance:
        sections.push_back(atAGlance());
        break;
    case Part::Profiles:
        sections.push_back(profiles());
        break;
    case Part::Why:
        sections.push_back(why());
        break;
    case Part::Changes:
        sections.push_back(changesSection());
        break;
    case Part::Options:
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            sections.push_back(optionPage(column));
        }
        break;
    case Part::SignOff:
        sections.push_back(signOff());
        break;
    case Part::Answers:
        sections.push_back(answers());
        break;
    case Part::Evidence:
        sections.push_back(evidence());
        break;
    case Part::Method:
        sections.push_back(method());
        break;
    }
}

Section ReportBuilder::begin(Part part) const
{
    Section section;
    section.part = part;
    section.title = partTitle(part);
    section.anchor = partId(part);
    section.mayShrink = true;
    return section;
}

QString ReportBuilder::evidenceAnchor(std::size_t criterion)
{
    return QStringLiteral("evidence-%1").arg(criterion + 1);
}

Option ReportBuilder::option(std::size_t column) const
{
    const std::string &id = m_decision.alternatives[column];
    const bool leftOut = column < m_verdict.scores.alternatives.size() &&
                         !m_verdict.scores.alternatives[column].exclusions.empty();
    return {m_words.alternative(id), static_cast<int>(column), leftOut};
}

Option ReportBuilder::option(const std::string &id) const
{
    const auto &all = m_decision.alternatives;
    const auto found = std::find(all.begin(), all.end(), id);
    if (found == all.end()) {
        return {m_words.alternative(id)};
    }
    return option(static_cast<std::size_t>(found - all.begin()));
}

std::optional<double> ReportBuilder::rating(std::size_t criterion, std::size_t column) const
{
    return m_ratings.at(criterion, m_columns[column]).value;
}

std::optional<double> ReportBuilder::best(std::size_t criterion) const
{
    const bool low = m_base.criteria[criterion].direction == knowledge::Direction::LowerIsBetter;
    std::optional<double> found;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const std::optional<double> value = rating(criterion, column);
        if (value && (!found || (low ? *value < *found : *value > *found))) {
            found = value;
        }
    }
    return found;
}

std::vector<std::size_t> ReportBuilder::groupsByWeight() const
{
    std::vector<double> weights(m_base.groups.size(), 0);
    for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
        const std::size_t group = m_base.groupIndex(m_base.criteria[c].group);
        if (group != KnowledgeBase::npos) {
            weights[group] += m_verdict.scores.weights[c].weight;
        }
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return weights[left] > weights[right];
    });
    return order;
}

std::vector<std::size_t> ReportBuilder::criteriaByWeight(std::size_t group) const
{
    std::vector<std::size_t> order;
    for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
        if (m_base.criteria[c].group == m_base.groups[group].id) {
            order.push_back(c);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return m_verdict.scores.weights[left].weight > m_verdict.scores.weights[right].weight;
    });
    return order;
}

QString ReportBuilder::word(double rating)
{
    if (rating >= 9) {
        return tr("excellent");
    }
    if (rating >= 7) {
        return tr("good");
    }
    if (rating >= 5) {
        return tr("fair");
    }
    if (rating >= 3) {
        return tr("limited");
    }
    return tr("weak");
}

Contribution ReportBuilder::contribution(const decision::Reason &reason, double longest) const
{
    const bool isFor = reason.kind == decision::ReasonKind::For;
    Contribution row;
    row.side = option(isFor ? m_verdict.scores.winner : m_verdict.scores.runnerUp);
    row.headline = m_words.reasonHeadline(reason);
    row.detail = m_words.reasonComparison(reason);
    row.answers = m_words.reasonAnswers(reason, 2);
    row.amount = m_words.contribution(reason.contribution);
    row.length = longest > 0 ? std::min(1.0, std::abs(reason.contribution) / longest) : 0;
    return row;
}

std::vector<KeyValue> ReportBuilder::origin() const
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    std::vector<KeyValue> rows;
    rows.push_back(
        {tr("Knowledge base"),
         tr("%1, version %2", "title and version").arg(text(m_base.title), text(m_base.version))});
    if (!m_base.reviewedOn.empty()) {
        rows.push_back({tr("Reviewed"), m_words.date(m_base.reviewedOn)});
    }
    if (!m_base.author.empty()) {
        rows.push_back({tr("Author"), text(m_base.author)});
    }
    rows.push_back({tr("Hash of its file"), text(m_base.hash)});
    if (const QString doubt = storage::knowledgeDoubt(m_base, m_decision); !doubt.isEmpty()) {
        rows.push_back({tr("Beware"), doubt});
    }
    return rows;
}

void ReportBuilder::addDoubt(std::vector<Block> &blocks) const
{
    if (const QString doubt = storage::knowledgeDoubt(m_base, m_decision); !doubt.isEmpty()) {
        blocks.emplace_back(Paragraph{doubt, ParagraphRole::Body});
    }
}

} // namespace steelyard::report
