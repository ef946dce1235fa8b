// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"

#include "decision/decision_file.h"
#include "report/content/captions.h"
#include "report/record/verdict_record.h"
#include "report/sections/data_builder.h"
#include "report/sections/fitting_names.h"
#include "report/sections/section_list.h"
#include "report/sections/sections.h"
#include "storage/decision_identity.h"
#include "storage/decision_store.h"
#include "storage/knowledge_doubt.h"
#include "wording/dates.h"
#include "wording/language_notice.h"
#include "wording/to_qstring.h"

namespace steelyard::report {

Report buildReport(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                   const decision::Verdict &verdict, const ReportOptions &options)
{
    const Context context(base, decision, verdict, options);
    const bool isBoard = options.parts.empty() && options.preset == Preset::Board;
    const auto fitting = isBoard ? withFittingNames(base) : std::nullopt;
    if (!fitting) {
        return ReportBuilder(context, context).build();
    }
    const Context onPages(*fitting, decision, verdict, options);
    return ReportBuilder(context, onPages).build();
}

namespace {

ReportSetup setupOf(const ReportOptions &options)
{
    ReportSetup setup;
    setup.locale = options.locale.name();
    setup.numberOptions = static_cast<int>(options.locale.numberOptions());
    setup.preset = presetId(options.preset);
    for (const Part part : options.parts) {
        setup.parts << partId(part);
    }
    setup.draft = options.draft;
    setup.confidential = options.confidential;
    setup.everything = options.everything;
    return setup;
}

} // namespace

ReportOptions optionsOf(const ReportSetup &setup)
{
    ReportOptions options;
    options.locale = QLocale(setup.locale);
    options.locale.setNumberOptions(QLocale::NumberOptions::fromInt(setup.numberOptions));
    options.preset = presetOf(setup.preset).value_or(options.preset);
    for (const QString &id : setup.parts) {
        if (const auto part = partOf(id)) {
            options.parts.insert(*part);
        }
    }
    options.draft = setup.draft;
    options.confidential = setup.confidential;
    options.everything = setup.everything;
    return options;
}

ReportBuilder::ReportBuilder(const Context &context, const Context &onPages)
    : m_context(context)
    , m_onPages(onPages)
    , m_base(context.base)
    , m_decision(context.decision)
    , m_verdict(context.verdict)
    , m_options(context.options)
{
}

Report ReportBuilder::build()
{
    Report report;
    report.kind = presetName(m_options.parts.empty() ? m_options.preset : Preset::Review);
    report.title = QString::fromStdString(m_decision.title);
    if (report.title.trimmed().isEmpty()) {
        report.title = tr("Decision without a name");
    }
    report.decisionId = QString::fromStdString(storage::decisionId(m_decision));
    report.subtitle = QString::fromStdString(m_base.title);
    report.author = QString::fromStdString(m_decision.record.owner).simplified();
    if (report.author.isEmpty()) {
        report.author = QStringLiteral("Steelyard");
    }
    if (m_options.draft) {
        report.marks << tr("Draft");
    }
    if (m_options.confidential) {
        report.marks << tr("Confidential");
    }
    report.date = m_context.words.dates().date(m_decision.modified);
    report.isoDate = QString::fromStdString(m_decision.modified);
    report.language = m_options.locale.bcp47Name();
    report.fingerprint = storage::fingerprint(m_base, m_decision);
    report.shortFingerprint = storage::shortFingerprint(report.fingerprint);
    report.summary = summaryOf(m_context);
    report.sections = sections();
    report.mostPages = mostPages();
    report.outline = outline(report.sections);
    for (Section &section : report.sections) {
        if (section.part == Part::Contents) {
            section.blocks.emplace_back(Contents{report.outline});
        }
    }
    numberCaptions(report.sections);
    report.data = reportData(m_base, m_decision, m_verdict, m_options.locale);
    report.attachmentName = QStringLiteral("decision.steelyard");
    report.attachment = QByteArray::fromStdString(decision::write(m_decision));
    report.record = write(verdictRecordOf(m_base, m_decision, m_verdict));
    report.setup = setupOf(m_options);
    return report;
}

// By preset, and by how much there is to say.
int ReportBuilder::mostPages() const
{
    if (!m_options.parts.empty() || m_options.preset != Preset::Review) {
        return 0; // the pages of a board report are its sections
    }
    return m_context.isSmall() ? 4 : 8;
}

std::vector<Section> ReportBuilder::sections() const
{
    std::vector<Section> all;
    const auto add = [&all](Section section) {
        if (!section.blocks.empty() || section.part == Part::Contents) {
            all.push_back(std::move(section));
        }
    };
    for (const SectionEntry &entry : sectionList()) {
        if (!m_onPages.has(entry.part)) {
            continue;
        }
        if (entry.build != nullptr) {
            add(entry.build(m_onPages));
            continue;
        }
        for (std::size_t column = 0; column < m_onPages.columns.size(); ++column) {
            add(entry.buildFor(m_onPages, column));
        }
    }
    return all;
}

std::vector<KeyValue> origin(const Context &context)
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    std::vector<KeyValue> rows;
    if (context.decision.knowledge.id.empty()) {
        return {{Words::tr("Based on"), Words::tr("Options, criteria and ratings of one’s own")}};
    }
    rows.push_back({Words::tr("Knowledge base"),
                    Words::tr("%1, version %2", "title and version")
                        .arg(text(context.base.title), text(context.base.version))});
    if (!context.base.reviewedOn.empty()) {
        rows.push_back(
            {Words::tr("Reviewed"), context.words.dates().date(context.base.reviewedOn)});
    }
    if (!context.base.author.empty()) {
        rows.push_back({Words::tr("Author"), text(context.base.author)});
    }
    if (const QString notice = languageNotice(context.base, context.options.locale.bcp47Name());
        !notice.isEmpty()) {
        rows.push_back({Words::tr("Language"), notice});
    }
    rows.push_back({Words::tr("Hash of its file"), text(context.base.hash)});
    if (const QString doubt = storage::knowledgeDoubt(context.base, context.decision);
        !doubt.isEmpty()) {
        rows.push_back({Words::tr("Beware"), doubt});
    }
    for (KeyValue &row : leftOutByUser(context)) {
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<KeyValue> leftOutByUser(const Context &context)
{
    std::vector<KeyValue> rows;
    const auto add = [&rows](const QString &name, const std::string &reason) {
        rows.push_back(
            {Words::tr("Left out beforehand"),
             Words::tr("%1: %2", "what was left out, and why").arg(name, toQString(reason))});
    };
    for (const decision::LeftOut &option : context.decision.own.leftOutOptions) {
        add(context.words.alternative(option.id), option.reason);
    }
    for (const decision::LeftOut &criterion : context.decision.own.leftOutCriteria) {
        add(context.words.criterion(criterion.id), criterion.reason);
    }
    return rows;
}

void addDoubt(const Context &context, std::vector<Block> &blocks)
{
    if (const QString doubt = storage::knowledgeDoubt(context.base, context.decision);
        !doubt.isEmpty()) {
        blocks.emplace_back(Paragraph{doubt, ParagraphRole::Body});
    }
}

// The options are one level down, under a title that leads to the first of them.
std::vector<Contents::Entry> outline(const std::vector<Section> &sections)
{
    std::vector<Contents::Entry> entries;
    bool hasOptions = false;
    for (const Section &section : sections) {
        const bool isOption = section.part == Part::Options;
        if (isOption && !hasOptions) {
            entries.push_back({Words::tr("Options"), section.anchor, 1});
        }
        hasOptions |= isOption;
        if (section.part != Part::Contents) {
            entries.push_back(
                {section.part == Part::Decision ? partTitle(section.part) : section.title,
                 section.anchor, isOption ? 2 : 1});
        }
    }
    return entries;
}

Section contentsSection(const Context &context)
{
    return context.begin(Part::Contents);
}

} // namespace steelyard::report
