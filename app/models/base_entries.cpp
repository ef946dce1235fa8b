// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base_entries.h"

#include <QCoreApplication>

namespace steelyard {

namespace {

using Kind = BasePlace::Kind;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

class Collector
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::BaseEntries)

public:
    explicit Collector(const knowledge::KnowledgeBase &base)
        : m_base(base)
    {
    }

    std::vector<BaseEntry> collect()
    {
        for (const knowledge::Alternative &option : m_base.alternatives)
            addOption(option);
        addRules();
        for (const knowledge::Criterion &criterion : m_base.criteria)
            addCriterion(criterion);
        for (const knowledge::Question &question : m_base.questions)
            addQuestion(question);
        for (const knowledge::Capability &capability : m_base.capabilities)
            addCapability(capability);
        for (const knowledge::Rating &rating : m_base.ratings)
            addRating(rating);
        for (const knowledge::Checklist &checklist : m_base.checklists)
            addChecklist(checklist);
        addAnswers();
        for (const knowledge::PublishedVerdict &verdict : m_base.publishedVerdicts)
            addVerdict(verdict);
        for (const knowledge::Source &source : m_base.sources)
            addSource(source);
        return std::move(m_entries);
    }

private:
    // Parts that say nothing are left out.
    void add(const BasePlace &place, const QString &title, const QStringList &parts,
             std::vector<std::string> sources = {})
    {
        QStringList said = parts;
        said.removeAll(QString());
        m_entries.push_back(
            {place, title, said.join(QStringLiteral(" · ")).simplified(), std::move(sources)});
    }

    [[nodiscard]] QString optionName(const std::string &id) const
    {
        const std::size_t index = m_base.alternativeIndex(id);
        return text(index == knowledge::KnowledgeBase::npos ? id : m_base.alternatives[index].name);
    }

    [[nodiscard]] QString ofOption(const std::string &option, const QString &subject) const
    {
        return tr("%1, %2", "an option and what is said of it").arg(optionName(option), subject);
    }

    [[nodiscard]] static QString named(const knowledge::Source *source)
    {
        return source ? text(source->publisher.empty() ? source->title : source->publisher)
                      : QString();
    }

    void addOption(const knowledge::Alternative &option)
    {
        const BasePlace place{Kind::Option, text(option.id), {}};
        const QString name = text(option.name);
        add(place, name,
            {text(option.tagline), text(option.kind), text(option.licence),
             text(option.versionSeen)});
        for (const knowledge::Statement &strength : option.strengths)
            add(place, name, {text(strength.text)}, strength.sources);
        for (const knowledge::Gotcha &gotcha : option.gotchas)
            add(place, name, {text(gotcha.text)}, gotcha.sources);
        if (!option.exitCost.text.empty())
            add(place, name, {text(option.exitCost.text)}, option.exitCost.sources);
        for (const knowledge::Step &step : option.firstSteps)
            add(place, name, {text(step.text), text(step.command)});
        for (const knowledge::Link &link : option.links)
            add(place, name, {text(link.label), text(link.url)});
        for (const knowledge::Fact &fact : option.facts)
            add(place, name, {text(fact.label), text(fact.value), text(fact.unit)}, fact.sources);
    }

    void addRules()
    {
        for (const knowledge::UseRule &rule : m_base.useRules) {
            add({Kind::Option, text(rule.alternative), {}}, optionName(rule.alternative),
                {text(rule.text)}, rule.sources);
        }
        for (const knowledge::NumberTile &tile : m_base.tiles) {
            add({Kind::Option, text(tile.alternative), {}}, optionName(tile.alternative),
                {text(tile.label), text(tile.value), text(tile.unit)}, tile.sources);
        }
    }

    void addCriterion(const knowledge::Criterion &criterion)
    {
        QStringList parts{text(criterion.question), text(criterion.whyItMatters),
                          text(criterion.ratingMethod), text(criterion.note),
                          text(criterion.zeroWeightIf)};
        for (const knowledge::Anchor &anchor : criterion.anchors)
            parts << text(anchor.text);
        add({Kind::Criterion, text(criterion.id), {}}, text(criterion.name), parts);
    }

    void addQuestion(const knowledge::Question &question)
    {
        QStringList parts{text(question.text), text(question.detail), text(question.why),
                          text(question.changes)};
        for (const knowledge::Answer &answer : question.answers)
            parts << text(answer.label) << text(answer.detail) << text(answer.note);
        add({Kind::Question, text(question.id), {}}, text(question.name), parts);
    }

    void addCapability(const knowledge::Capability &capability)
    {
        add({Kind::Capability, text(capability.id), {}}, text(capability.name),
            {text(capability.description)});
        for (const knowledge::CapabilityState &state : capability.states) {
            add({Kind::Capability, text(capability.id), text(state.alternative)},
                ofOption(state.alternative, text(capability.name)),
                {text(state.addOn), text(state.note)}, state.sources);
        }
    }

    [[nodiscard]] QString ratingTitle(const std::string &criterion, const std::string &option) const
    {
        const std::size_t index = m_base.criterionIndex(criterion);
        return ofOption(option, text(index == knowledge::KnowledgeBase::npos
                                         ? criterion
                                         : m_base.criteria[index].name));
    }

    void addRating(const knowledge::Rating &rating)
    {
        const BasePlace place{Kind::Rating, text(rating.criterion), text(rating.alternative)};
        const QString title = ratingTitle(rating.criterion, rating.alternative);
        add(place, title,
            {text(rating.headline), text(rating.summary), text(rating.reason), text(rating.caveat)},
            rating.sources);
        for (const knowledge::Dissent &dissent : rating.dissent) {
            add(place, title,
                {named(m_base.source(dissent.source)), text(dissent.claim), text(dissent.found)},
                {dissent.source});
        }
    }

    // What a rating counts is shown with the rating.
    void addChecklist(const knowledge::Checklist &checklist)
    {
        for (const knowledge::ChecklistItem &item : checklist.items) {
            for (const knowledge::ChecklistState &state : item.states) {
                add({Kind::Rating, text(checklist.criterion), text(state.alternative)},
                    ratingTitle(checklist.criterion, state.alternative),
                    {text(item.name), text(item.description), text(state.note)}, state.sources);
            }
        }
    }

    void addAnswers()
    {
        for (const knowledge::Faq &faq : m_base.faq)
            add({Kind::Faq, text(faq.id), {}}, text(faq.question), {text(faq.answer)}, faq.sources);
        for (const knowledge::Myth &myth : m_base.myths) {
            std::vector<std::string> sources{myth.claimedBy};
            sources.insert(sources.end(), myth.sources.begin(), myth.sources.end());
            add({Kind::Myth, text(myth.id), {}}, text(myth.claim),
                {text(myth.correction), named(m_base.source(myth.claimedBy))}, std::move(sources));
        }
    }

    void addVerdict(const knowledge::PublishedVerdict &verdict)
    {
        const knowledge::Source *source = m_base.source(verdict.source);
        QStringList parts{text(verdict.statement), text(verdict.whereWeDiffer)};
        for (const auto &[dimension, criteria] : verdict.dimensions)
            parts << text(dimension);
        add({Kind::PublishedVerdict, text(verdict.id), {}},
            source ? named(source) : text(verdict.id), parts, {verdict.source});
    }

    void addSource(const knowledge::Source &source)
    {
        add({Kind::Source, text(source.id), {}}, text(source.title),
            {text(source.publisher), text(source.kind), text(source.version),
             text(source.contentDate), text(source.note), text(source.url)});
    }

    const knowledge::KnowledgeBase &m_base;
    std::vector<BaseEntry> m_entries;
};

} // namespace

std::vector<BaseEntry> entriesOf(const knowledge::KnowledgeBase &base)
{
    return Collector(base).collect();
}

} // namespace steelyard
