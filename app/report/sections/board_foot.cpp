// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/section_parts.h"
#include "report/sections/sections.h"
#include "storage/decision_store.h"
#include "wording/answer_wording.h"
#include "wording/foundation_wording.h"
#include "wording/share_wording.h"
#include "wording/to_qstring.h"

namespace steelyard::report {

namespace {

KeyValues again(const Context &context)
{
    KeyValues facts;
    if (!context.decision.knowledge.id.empty()) {
        facts.rows.push_back(
            {Words::tr("Based on"),
             Words::tr("%1 %2", "knowledge base and its version")
                 .arg(toQString(context.base.subject), toQString(context.base.version))});
    }
    if (!context.base.questions.empty()) {
        facts.rows.push_back({Words::tr("Answers"), AnswerWording(context.words).progress()});
    }
    facts.rows.push_back(
        {Words::tr("Runs, seed"), Words::tr("%1, %2", "number of runs, seed")
                                      .arg(context.options.locale.toString(
                                               static_cast<qulonglong>(context.verdict.samples())),
                                           QString::number(context.decision.seed))});
    facts.rows.push_back({Words::tr("Fingerprint"), storage::shortFingerprint(storage::fingerprint(
                                                        context.base, context.decision))});
    return facts;
}

} // namespace

QString shortMethod(const Context &context)
{
    return context.base.questions.empty()
               ? Words::tr("A value is the mean of an option’s ratings by the weights that were "
                           "given. Many runs move all that is uncertain.")
               : Words::tr("A value is the mean of an option’s ratings, weighed by the answers. An "
                           "option that misses a must-have is left out. Many runs move all that is "
                           "uncertain.");
}

SideBySide boardFoot(const Context &context)
{
    SideBySide foot;
    std::vector<SideBySide::Inner> left;
    if (ShareFigure figure = shareFigure(context, 1); !figure.lines.empty()) {
        figure.caption.isUnseen = true;
        left.emplace_back(Heading{2, Words::tr("How sure")});
        left.emplace_back(std::move(figure));
        left.emplace_back(Paragraph{ShareWording(context.words).errorNote(), ParagraphRole::Small});
    }
    left.emplace_back(Heading{2, Words::tr("Method")});
    left.emplace_back(Paragraph{shortMethod(context), ParagraphRole::Small});
    std::vector<SideBySide::Inner> right;
    right.emplace_back(Heading{2, Words::tr("Other methods and evidence")});
    if (Table methods = methodTable(context, false); !methods.rows.empty()) {
        right.emplace_back(std::move(methods));
    }
    const QString kinds = FoundationWording(context.words).kinds();
    right.emplace_back(Paragraph{kinds.isEmpty() ? FoundationWording(context.words).sentence()
                                                 : FoundationWording(context.words).sentence() +
                                                       u' ' + kinds + u'.',
                                 ParagraphRole::Small});
    right.emplace_back(Heading{2, Words::tr("To compute it again")});
    right.emplace_back(again(context));
    foot.columns = {std::move(left), std::move(right)};
    return foot;
}

} // namespace steelyard::report
