// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/section_list.h"

#include "report/sections/sections.h"

namespace steelyard::report {

namespace {

bool always(const Context &)
{
    return true;
}

bool hasCells(const Context &context)
{
    return !context.columns.empty() && !context.base.criteria.empty();
}

bool hasGroups(const Context &context)
{
    for (std::size_t group = 0; group < context.base.groups.size(); ++group) {
        if (!context.isAlone(group)) {
            return hasCells(context);
        }
    }
    return false;
}

} // namespace

const std::vector<SectionEntry> &sectionList()
{
    static const std::vector<SectionEntry> list{
        {Part::Decision, always, decisionSection},
        {Part::Contents, always, contentsSection},
        {Part::Context, always, contextSection},
        {Part::Why, hasReasons, whySection},
        {Part::Changes, hasChanges, changesSection},
        {Part::Finalists, hasCells, finalistsSection},
        {Part::AtAGlance, hasCells, glanceSection},
        {Part::Profiles, hasGroups, profilesSection},
        {Part::Options, always, nullptr, optionSection},
        {Part::Options, always, otherOptionsSection},
        {Part::Method, always, methodSection},
        {Part::SignOff, always, signOffSection},
        {Part::Answers, hasAnswers, answersSection},
        {Part::Evidence, hasEvidence, evidenceSection},
        {Part::Sources, always, sourcesSection},
    };
    return list;
}

} // namespace steelyard::report
