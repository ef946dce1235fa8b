// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "presentation/waterfall.h"
#include "report/sections/considered.h"
#include "report/sections/sections.h"
#include "storage/decision_store.h"
#include "storage/knowledge_doubt.h"
#include "wording/dates.h"
#include "wording/foundation_wording.h"
#include "wording/lead_wording.h"
#include "wording/must_have_wording.h"
#include "wording/reason_wording.h"
#include "wording/record_wording.h"
#include "wording/share_wording.h"
#include "wording/to_qstring.h"
#include "wording/verdict_wording.h"

#include <algorithm>

namespace steelyard::report {

namespace {

// As decision records in the MADR shape write it, in every language.
QString statusWord(decision::Status status)
{
    switch (status) {
    case decision::Status::Accepted:
        return QStringLiteral("accepted");
    case decision::Status::Superseded:
        return QStringLiteral("superseded");
    case decision::Status::Proposed:
        break;
    }
    return QStringLiteral("proposed");
}

class SummaryMaker
{
public:
    explicit SummaryMaker(const Context &context)
        : m_context(context)
        , m_words(context.words)
        , m_record(context.decision.record)
        , m_verdict(context.verdict)
        , m_clauses(context.base, context.decision, context.options.locale)
        , m_sources(true, context.options.locale)
    {
    }

    [[nodiscard]] Summary made()
    {
        addQuestion();
        addChoice();
        addConsequences();
        m_summary.options = consideredOptions(m_context, m_clauses, m_sources);
        addConfirmation();
        addConfidence();
        m_summary.status = statusWord(m_record.status);
        m_summary.decided = decided(m_context);
        for (const decision::Decider &decider : m_record.deciders) {
            m_summary.deciders << toQString(decider.name);
        }
        addSources();
        m_summary.more = origin(m_context);
        m_summary.more.push_back({Words::tr("Seed"), QString::number(m_context.decision.seed)});
        m_summary.more.push_back(
            {Words::tr("Fingerprint"), storage::fingerprint(m_context.base, m_context.decision)});
        return std::move(m_summary);
    }

private:
    void addQuestion()
    {
        if (m_context.base.questions.empty()) {
            addOwnQuestion();
            return;
        }
        m_summary.question = toQString(m_context.base.title);
        for (const knowledge::Question &question : m_context.base.questions) {
            if (decision::isAsked(m_context.base, question, m_context.decision) &&
                m_context.decision.answer(question.id).state != decision::AnswerState::Open) {
                m_summary.drivers.push_back(
                    {m_words.question(question.id), m_words.givenAnswer(question.id)});
            }
        }
        for (const decision::RequiredCapability &required : m_verdict.scores.mustHaves) {
            m_summary.mustHaves << MustHaveWording(m_words).mustHave(required);
        }
    }

    // Where nothing is asked, what drives the decision is what its criteria weigh.
    void addOwnQuestion()
    {
        QStringList options;
        for (const std::string &alternative : m_context.decision.alternatives) {
            options << m_words.alternative(alternative);
        }
        m_summary.question = Words::tr("Which of these fits best: %1?", "a list of options")
                                 .arg(m_context.options.locale.createSeparatedList(options));
        std::vector<decision::WeightResult> weights = m_verdict.scores.weights;
        std::stable_sort(weights.begin(), weights.end(), [](const auto &one, const auto &other) {
            return one.weight > other.weight;
        });
        for (const decision::WeightResult &weight : weights) {
            m_summary.drivers.push_back(
                {m_words.criterion(weight.criterion),
                 Words::tr("%1 of the weight").arg(m_words.numbers().percent(weight.weight))});
        }
    }

    // Whether the verdict is for one option.
    [[nodiscard]] bool isForOne() const
    {
        return !m_verdict.scores.winner.empty() && (m_verdict.state() == decision::State::Clear ||
                                                    m_verdict.state() == decision::State::Leaning);
    }

    // What the record tells of: what people chose, else what the verdict is for.
    [[nodiscard]] std::string choice() const
    {
        return !m_record.chosen.empty() ? m_record.chosen
               : isForOne()             ? m_verdict.scores.winner
                                        : std::string();
    }

    void addChoice()
    {
        const RecordWording words(m_context.base, m_context.decision, m_verdict,
                                  m_context.options.locale);
        const QString reason = toQString(m_record.reason).simplified();
        m_summary.standing = VerdictWording(m_words).standing();
        m_summary.robustness = VerdictWording(m_words).robustness();
        if (!choice().empty()) {
            m_summary.chosen = m_words.alternative(choice());
        }
        m_summary.because = m_record.chosen.empty() || reason.isEmpty()
                                ? (decision::lacksReason(m_record, m_verdict)
                                       ? Words::tr("no reason is recorded yet.", "chosen because")
                                       : m_clauses.ownClause(VerdictWording(m_words).sentence()))
                                : m_clauses.clause(reason);
        m_summary.beside =
            m_record.chosen.empty()
                ? (isForOne()
                       ? Words::tr("Nobody has chosen yet: this is what the verdict advises.")
                       : QString())
                : words.agreement();
    }

    [[nodiscard]] QString tell(const decision::Reason &reason)
    {
        const bool isFor = reason.kind == decision::ReasonKind::For;
        const std::size_t criterion = m_context.base.criterionIndex(reason.criterion);
        const std::size_t option = m_context.base.alternativeIndex(
            isFor ? m_verdict.scores.winner : m_verdict.scores.runnerUp);
        const knowledge::Rating &known = m_context.base.rating(criterion, option);
        const QString cited = ReasonWording(m_words).headline(reason) == toQString(known.headline)
                                  ? m_sources.numbers(known.sources).plain()
                                  : QString(); // it is not the base's
        return Words::tr("%1 (%2)%3. %4.",
                         "a finding, the two ratings, sources, the answers behind it")
            .arg(m_clauses.clause(ReasonWording(m_words).headline(reason)),
                 ReasonWording(m_words).comparison(reason), cited,
                 ReasonWording(m_words).answers(reason));
    }

    void addConsequences()
    {
        const std::string chosen = choice();
        if (!chosen.empty() && chosen == m_verdict.scores.winner) {
            for (const decision::Reason &reason : ReasonWording(m_words).strongestFor()) {
                m_summary.good << tell(reason);
            }
            for (const decision::Reason &reason : ReasonWording(m_words).strongestAgainst()) {
                m_summary.bad << tell(reason);
            }
        } else if (const auto cost = choiceWaterfall(m_words, chosen, m_context.options.locale)) {
            addSteps(*cost);
        }
        const std::size_t column = m_context.columnOf(chosen);
        if (column == knowledge::KnowledgeBase::npos) {
            return;
        }
        for (const decision::Exclusion &exclusion :
             m_verdict.scores.alternatives[column].exclusions) {
            m_summary.bad << MustHaveWording(m_words).exclusion(exclusion);
        }
        const knowledge::Statement &leaving =
            m_context.base.alternatives[m_context.columns[column]].exitCost;
        if (!leaving.text.empty()) {
            m_summary.other << Words::tr("To leave it again: %1")
                                   .arg(toQString(leaving.text) +
                                        m_sources.numbers(leaving.sources).plain());
        }
    }

    // A choice other than the verdict's, against it.
    void addSteps(const Waterfall &cost)
    {
        for (const drawing::WaterfallStep &step : cost.chart.steps) {
            if (step.fill == drawing::WaterfallFill::Rest) {
                continue; // the sum below has it
            }
            if (step.to > step.from) {
                m_summary.good << Words::tr("it is stronger than %1 in %2 (%3).",
                                            "the verdict's option, a criterion, points")
                                      .arg(cost.chart.start.name, step.name, step.amount);
            } else {
                m_summary.bad << Words::tr("it is weaker than %1 in %2 (%3).",
                                           "the verdict's option, a criterion, points")
                                     .arg(cost.chart.start.name, step.name, step.amount);
            }
        }
        if (cost.chart.end.value < cost.chart.start.value) {
            m_summary.bad << Words::tr("beside %1 it %2 points of 10.",
                                       "the verdict's option, “costs 0.36”")
                                 .arg(cost.chart.start.name, cost.chart.difference);
        }
    }

    // When and by what the choice is looked at again, and what is to be done before.
    void addConfirmation()
    {
        if (!m_record.reviewOn.empty()) {
            m_summary.confirmation
                << Words::tr("To be reviewed on %1.").arg(m_words.dates().date(m_record.reviewOn));
        }
        for (const Text &text : reconsiderations(m_context)) {
            m_summary.confirmation
                << Words::tr("To be reconsidered if: %1", "a condition").arg(text.plain());
        }
        for (const decision::Action &action : m_record.actions) {
            QStringList parts{toQString(action.owner), m_words.dates().date(action.due),
                              actionState(action)};
            parts.removeAll(QString());
            m_summary.confirmation
                << Words::tr("To be done: %1 (%2)", "an action; who, due, state")
                       .arg(toQString(action.text),
                            parts.join(Words::tr(", ", "between facts of an action")));
        }
        m_summary.confirmation << Words::tr(
            "Whether the decision still is what this record tells of: the command "
            "“steelyard verify” compares both by the fingerprint below.");
    }

    void addConfidence()
    {
        constexpr qsizetype kMostChanges = 6;
        m_summary.changes = changeTexts(m_context).mid(0, kMostChanges);
        for (const QString &text :
             {storage::knowledgeDoubt(m_context.base, m_context.decision),
              LeadWording(m_words).sentence(), ShareWording(m_words).errorNote(),
              FoundationWording(m_words).sentence()}) {
            if (!text.isEmpty()) {
                m_summary.confidence << text;
            }
        }
    }

    void addSources()
    {
        for (const std::string &id : m_sources.ids()) {
            const knowledge::Source *source = m_context.base.source(id);
            if (source == nullptr) {
                m_summary.sources.push_back({toQString(id), {}});
                continue;
            }
            QStringList parts{toQString(source->title), toQString(source->publisher),
                              m_words.dates().date(source->contentDate)};
            parts.removeAll(QString());
            m_summary.sources.push_back(
                {parts.join(Words::tr(", ", "between facts of a source")), toQString(source->url)});
        }
    }

    const Context &m_context;
    const Wording &m_words;
    const decision::DecisionRecord &m_record;
    const decision::Verdict &m_verdict;
    Clauses m_clauses;
    CitedSources m_sources; // of the record alone: a report numbers its own
    Summary m_summary;
};

} // namespace

Summary summaryOf(const Context &context)
{
    return SummaryMaker(context).made();
}

} // namespace steelyard::report
