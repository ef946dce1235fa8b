// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_builder.h"

namespace steelyard::report {

// The decision is people's. What is not recorded in the file is a line to write on.
Section ReportBuilder::signOff() const
{
    Section section = begin(Part::SignOff);
    std::vector<Block> &blocks = section.blocks;
    blocks.emplace_back(Paragraph{
        tr("The verdict advises; people decide. What is not filled in can be written here."),
        ParagraphRole::Lead});
    Form form;
    form.columns = 2;
    form.fields = {
        {tr("Verdict"), m_words.sentence(), 1},
        {tr("Status: proposed, accepted or superseded"), {}, 1},
        {tr("Option chosen"), {}, 1},
        {tr("Owner"), {}, 1},
        {tr("Decided on"), {}, 1},
        {tr("Review on"), {}, 1},
    };
    blocks.emplace_back(std::move(form));
    Form wide;
    wide.fields = {
        {tr("Reason, where the choice differs from the verdict"), {}, 2},
        {tr("We would reconsider if"), {}, 2},
        {tr("Who does what next"), {}, 3},
    };
    blocks.emplace_back(std::move(wide));
    blocks.emplace_back(Heading{2, tr("Signatures")});
    Form signatures;
    signatures.columns = 3;
    for (int i = 0; i < 3; ++i) {
        for (const QString &label : {tr("Name"), tr("Role", "of a person"), tr("Signature")})
            signatures.fields.push_back({label, {}, 1});
    }
    blocks.emplace_back(std::move(signatures));
    return section;
}

} // namespace steelyard::report
