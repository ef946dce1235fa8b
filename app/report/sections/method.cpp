// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"

#include "decision/evaluate.h"
#include "storage/decision_store.h"

namespace steelyard::report {

Section ReportBuilder::method() const
{
    Section section = begin(Part::Method);
    std::vector<Block> &blocks = section.blocks;
    const auto paragraph = [&](const QString &text) {
        blocks.emplace_back(Paragraph{text, ParagraphRole::Body});
    };
    paragraph(tr("Every option has a rating on every criterion, on a scale whose points are "
                 "described in words, with a range of what is plausible and the evidence behind "
                 "it. Your answers decide how much each criterion counts. An option's value is the "
                 "mean of its ratings by these weights, in points of 10."));
    paragraph(tr("One step up doubles a criterion's weight, one step down halves it. A criterion "
                 "that no answer raised counts with %1 of its starting weight, so that what nobody "
                 "asked for does not drown what somebody did.")
                  .arg(m_words.percent(m_base.weighting.unraised)));
    paragraph(tr("A must-have leaves out every option that does not offer it in a way you accept. "
                 "What is left out is rated for information only."));
    paragraph(tr("To see how sure the result is, it is computed many times. Every run draws an "
                 "answer for each question that is open or not sure, moves every weight by up to "
                 "about 40% and draws every rating from its plausible range. How often an option "
                 "comes first tells how sure the verdict is."));
    paragraph(tr("The verdict is clear when one option comes first in at least %1 of 100 runs, "
                 "leaning from %2, and else too close to call. There is no verdict while more than "
                 "%3 of 100 important questions are open or not sure.")
                  .arg(m_words.hundred(m_decision.thresholds.clear),
                       m_words.hundred(m_decision.thresholds.leaning),
                       m_words.hundred(m_decision.thresholds.open)));

    blocks.emplace_back(Heading{2, tr("To compute it again")});
    KeyValues facts;
    facts.rows = origin();
    facts.rows.push_back(
        {tr("Runs"), m_options.locale.toString(static_cast<qulonglong>(m_verdict.samples()))});
    facts.rows.push_back({tr("Seed"), QString::number(m_decision.seed)});
    facts.rows.push_back(
        {tr("Method"),
         tr("Weighted mean with runs, version %1", "of the engine").arg(decision::kEngineVersion)});
    facts.rows.push_back({tr("Fingerprint"), storage::fingerprint(m_base, m_decision)});
    blocks.emplace_back(std::move(facts));
    paragraph(tr("The same knowledge base, answers and seed give the same fingerprint and the same "
                 "numbers on any machine. The decision file is attached to this report; open it in "
                 "Steelyard to go on from here."));
    return section;
}

} // namespace steelyard::report
