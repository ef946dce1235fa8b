// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"
#include "wording/to_qstring.h"

namespace steelyard::report {

Section ReportBuilder::context() const
{
    Section section = begin(Part::Context);
    std::vector<Block> &blocks = section.blocks;
    blocks.emplace_back(Paragraph{toQString(m_base.title), ParagraphRole::Lead});
    addDoubt(blocks);

    const std::size_t scenario = m_base.scenarioIndex(m_decision.scenario);
    if (scenario != knowledge::KnowledgeBase::npos) {
        const knowledge::Scenario &known = m_base.scenarios[scenario];
        blocks.emplace_back(Paragraph{
            tr("It began with the case “%1”: %2", "name and description of a case")
                .arg(toQString(known.name),
                     toQString(known.description.empty() ? known.summary : known.description)),
            ParagraphRole::Body});
    }

    KeyValues given;
    QStringList open;
    for (const knowledge::Question &question : m_base.questions) {
        if (!decision::isAsked(question, m_decision)) {
            continue;
        }
        const decision::AnswerState state = m_decision.answer(question.id).state;
        if (state == decision::AnswerState::Open || state == decision::AnswerState::NotSure) {
            open << toQString(question.name);
        } else {
            given.rows.push_back({toQString(question.name), m_words.givenAnswer(question.id)});
        }
    }
    if (!given.rows.empty()) {
        blocks.emplace_back(Heading{2, tr("What was answered")});
        given.columns = 2;
        blocks.emplace_back(std::move(given));
    }
    if (!open.isEmpty()) {
        blocks.emplace_back(Heading{2, tr("What is open or not sure")});
        blocks.emplace_back(
            Paragraph{open.join(tr(", ", "between questions")) + u'.', ParagraphRole::Body});
    }
    if (!m_verdict.scores.mustHaves.empty()) {
        blocks.emplace_back(Heading{2, tr("What is a must")});
        List list;
        for (const decision::RequiredCapability &required : m_verdict.scores.mustHaves) {
            list.items.emplace_back(m_words.mustHave(required));
        }
        blocks.emplace_back(std::move(list));
    }

    Table table;
    table.caption.text = tr("The options that were weighed");
    table.columns = {{{tr("Option")}, -120, false, false},
                     {{tr("What it is")}, 1, false, false},
                     {{tr("Version seen")}, -196, false, false}};
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const knowledge::Alternative &known = m_base.alternatives[m_columns[column]];
        Text what{toQString(known.tagline)};
        if (const QString why = m_words.leftOut(m_verdict.scores.alternatives[column]);
            !why.isEmpty()) {
            what.addQuiet((what.isEmpty() ? QString() : QStringLiteral("\n")) + why);
        }
        Text name;
        if (has(Part::Options)) {
            name.addLink(toQString(known.name), u'#' + optionAnchor(column), true);
        } else {
            name.addStrong(toQString(known.name));
        }
        table.rows.push_back(
            {{{std::move(name)}, {std::move(what)}, {toQString(known.versionSeen)}},
             RowKind::Plain,
             {}});
    }
    blocks.emplace_back(Heading{2, tr("Options")});
    blocks.emplace_back(std::move(table));
    return section;
}

// The options are one level down, under a title that leads to the first of them.
std::vector<Contents::Entry> ReportBuilder::outline(const std::vector<Section> &sections) const
{
    std::vector<Contents::Entry> entries;
    bool hasOptions = false;
    for (const Section &section : sections) {
        const bool isOption = section.part == Part::Options;
        if (isOption && !hasOptions) {
            entries.push_back({tr("Options"), section.anchor, 1});
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

} // namespace steelyard::report
