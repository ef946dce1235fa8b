// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasebook/record_words.h"
#include "report/report_builder.h"

#include <algorithm>

namespace steelyard::report {

// The decision is people's. What is not recorded in the file is a line to write on.
Section ReportBuilder::signOff() const
{
    Section section = begin(Part::SignOff);
    const decision::Record &record = m_decision.record;
    std::vector<Block> &blocks = section.blocks;
    blocks.emplace_back(Paragraph{
        tr("The verdict advises; people decide. What is not filled in can be written here."),
        ParagraphRole::Lead});
    Form form;
    form.columns = 2;
    form.fields = {
        {tr("Verdict"), m_words.sentence(), 1},
        {tr("Status: proposed, accepted or superseded"),
         record == decision::Record() ? QString() : RecordWords::status(record.status), 1},
        {tr("Option chosen"),
         record.chosen.empty() ? QString() : m_words.alternative(record.chosen), 1},
        {tr("Owner"), QString::fromStdString(record.owner), 1},
        {tr("Decided on"), m_words.date(record.decidedOn), 1},
        {tr("Review on"), m_words.date(record.reviewOn), 1},
    };
    blocks.emplace_back(std::move(form));
    Form wide;
    wide.fields = {
        {tr("Reason, where the choice differs from the verdict"),
         QString::fromStdString(record.reason), 2},
        {tr("We would reconsider if"), {}, 2},
        {tr("Who does what next"), {}, 3},
    };
    blocks.emplace_back(std::move(wide));
    blocks.emplace_back(Heading{2, tr("Signatures")});
    Form signatures;
    signatures.columns = 3;
    for (std::size_t i = 0; i < std::max<std::size_t>(3, record.deciders.size()); ++i) {
        const decision::Decider decider =
            i < record.deciders.size() ? record.deciders[i] : decision::Decider();
        signatures.fields.push_back({tr("Name"), QString::fromStdString(decider.name), 1});
        signatures.fields.push_back({tr("Role", "of a person"), {}, 1});
        signatures.fields.push_back({tr("Signature"), m_words.date(decider.signedOn), 1});
    }
    blocks.emplace_back(std::move(signatures));
    return section;
}

} // namespace steelyard::report
