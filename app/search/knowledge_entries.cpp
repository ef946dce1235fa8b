// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/knowledge_entries.h"

#include "knowledge/rating_texts.h"
#include "wording/to_qstring.h"

#include <QCoreApplication>

namespace steelyard {

namespace {

using Kind = KnowledgePlace::Kind;

class Collector
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::KnowledgeEntries)

public:
    explicit Collector(const knowledge::KnowledgeBase &base)
        : m_base(base)
    {
    }

    std::vector<KnowledgeEntry> collect()
    {
        for (const knowledge::Alternative &option : m_base.alternatives) {
            addOption(option);
        }
        addRules();
        for (const knowledge::Criterion &criterion : m_base.criteria) {
            addCriterion(criterion);
        }
        for (const knowledge::Question &question : m_base.questions) {
            addQuestion(question);
        }
        for (const knowledge::Capability &capability : m_base.capabilities) {
            addCapability(capability);
        }
        for (const knowledge::Rating &rating : m_base.ratings) {
            addRating(rating);
        }
        for (const knowledge::Checklist &checklist : m_base.checklists) {
            addChecklist(checklist);
        }
        addAnswers();
        for (const knowledge::PublishedVerdict &verdict : m_base.publishedVerdicts) {
            addVerdict(verdict);
        }
        for (const knowledge::Source &source : m_base.sources) {
            addSource(source);
        }
        return std::move(m_entries);
    }

private:
    // Parts that say nothing are left out.
    void add(const KnowledgePlace &place, const QString &title, const QStringList &parts,
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
        return toQString(index == knowledge::KnowledgeBase::npos ? id
                                                                 : m_base.alternatives[index].name);
    }

    [[nodiscard]] QString ofOption(const std::string &option, const QString &subject) const
    {
        return tr("%1, %2", "an option and what is said of it").arg(optionName(option), subject);
    }

    [[nodiscard]] static QString named(const knowledge::Source *source)
    {
        return source ? toQString(source->publisher.empty() ? source->title : source->publisher)
                      : QString();
    }

    void addOption(const knowledge::Alternative &option)
    {
        const KnowledgePlace place{Kind::Option, toQString(option.id), {}};
        const QString name = toQString(option.name);
        add(place, name,
            {toQString(option.tagline), toQString(option.kind), toQString(option.licence),
             toQString(option.versionSeen)});
        for (const knowledge::Statement &strength : option.strengths) {
            add(place, name, {toQString(strength.text)}, strength.sources);
        }
        for (const knowledge::Gotcha &gotcha : option.gotchas) {
            add(place, name, {toQString(gotcha.text)}, gotcha.sources);
        }
        if (!option.exitCost.text.empty()) {
            add(place, name, {toQString(option.exitCost.text)}, option.exitCost.sources);
        }
        for (const knowledge::Step &step : option.firstSteps) {
            add(place, name, {toQString(step.text), toQString(step.command)});
        }
        for (const knowledge::Link &link : option.links) {
            add(place, name, {toQString(link.label), toQString(link.url)});
        }
        for (const knowledge::Fact &fact : option.facts) {
            add(place, name, {toQString(fact.label), toQString(fact.value), toQString(fact.unit)},
                fact.sources);
        }
    }

    void addRules()
    {
        for (const knowledge::UseRule &rule : m_base.useRules) {
            add({Kind::Option, toQString(rule.alternative), {}}, optionName(rule.alternative),
                {toQString(rule.text)}, rule.sources);
        }
        for (const knowledge::NumberTile &tile : m_base.tiles) {
            add({Kind::Option, toQString(tile.alternative), {}}, optionName(tile.alternative),
                {toQString(tile.label), toQString(tile.value), toQString(tile.unit)}, tile.sources);
        }
    }

    void addCriterion(const knowledge::Criterion &criterion)
    {
        QStringList parts{toQString(criterion.question), toQString(criterion.whyItMatters),
                          toQString(criterion.ratingMethod), toQString(criterion.note),
                          toQString(criterion.zeroWeightIf)};
        for (const knowledge::Anchor &anchor : criterion.anchors) {
            parts << toQString(anchor.text);
        }
        add({Kind::Criterion, toQString(criterion.id), {}}, toQString(criterion.name), parts);
    }

    void addQuestion(const knowledge::Question &question)
    {
        QStringList parts{toQString(question.text), toQString(question.detail),
                          toQString(question.why), toQString(question.changes)};
        for (const knowledge::Answer &answer : question.answers) {
            parts << toQString(answer.label) << toQString(answer.detail) << toQString(answer.note);
        }
        add({Kind::Question, toQString(question.id), {}}, toQString(question.name), parts);
    }

    void addCapability(const knowledge::Capability &capability)
    {
        add({Kind::Capability, toQString(capability.id), {}}, toQString(capability.name),
            {toQString(capability.description)});
        for (const knowledge::CapabilityState &state : capability.states) {
            add({Kind::Capability, toQString(capability.id), toQString(state.alternative)},
                ofOption(state.alternative, toQString(capability.name)),
                {toQString(state.addOn), toQString(state.note)}, state.sources);
        }
    }

    [[nodiscard]] QString ratingTitle(const std::string &criterion, const std::string &option) const
    {
        const std::size_t index = m_base.criterionIndex(criterion);
        return ofOption(option, toQString(index == knowledge::KnowledgeBase::npos
                                              ? criterion
                                              : m_base.criteria[index].name));
    }

    void addRating(const knowledge::Rating &rating)
    {
        const KnowledgePlace place{Kind::Rating, toQString(rating.criterion),
                                   toQString(rating.alternative)};
        const QString title = ratingTitle(rating.criterion, rating.alternative);
        QStringList texts;
        knowledge::eachRatingText(
            rating, [&texts](const char *, const std::string &text, const knowledge::TextRule &) {
                texts << toQString(text);
            });
        add(place, title, texts, rating.sources);
        for (const knowledge::Dissent &dissent : rating.dissent) {
            add(place, title,
                {named(m_base.source(dissent.source)), toQString(dissent.claim),
                 toQString(dissent.found)},
                {dissent.source});
        }
    }

    // What a rating counts is shown with the rating.
    void addChecklist(const knowledge::Checklist &checklist)
    {
        for (const knowledge::ChecklistItem &item : checklist.items) {
            for (const knowledge::ChecklistState &state : item.states) {
                add({Kind::Rating, toQString(checklist.criterion), toQString(state.alternative)},
                    ratingTitle(checklist.criterion, state.alternative),
                    {toQString(item.name), toQString(item.description), toQString(state.note)},
                    state.sources);
            }
        }
    }

    void addAnswers()
    {
        for (const knowledge::Faq &faq : m_base.faq) {
            add({Kind::Faq, toQString(faq.id), {}}, toQString(faq.question),
                {toQString(faq.answer)}, faq.sources);
        }
        for (const knowledge::Myth &myth : m_base.myths) {
            std::vector<std::string> sources{myth.claimedBy};
            sources.insert(sources.end(), myth.sources.begin(), myth.sources.end());
            add({Kind::Myth, toQString(myth.id), {}}, toQString(myth.claim),
                {toQString(myth.correction), named(m_base.source(myth.claimedBy))},
                std::move(sources));
        }
    }

    void addVerdict(const knowledge::PublishedVerdict &verdict)
    {
        const knowledge::Source *source = m_base.source(verdict.source);
        QStringList parts{toQString(verdict.statement), toQString(verdict.whereWeDiffer)};
        for (const auto &[dimension, criteria] : verdict.dimensions) {
            parts << toQString(dimension);
        }
        add({Kind::PublishedVerdict, toQString(verdict.id), {}},
            source ? named(source) : toQString(verdict.id), parts, {verdict.source});
    }

    void addSource(const knowledge::Source &source)
    {
        add({Kind::Source, toQString(source.id), {}}, toQString(source.title),
            {toQString(source.publisher), toQString(source.kind), toQString(source.version),
             toQString(source.contentDate), toQString(source.note), toQString(source.url)});
    }

    const knowledge::KnowledgeBase &m_base;
    std::vector<KnowledgeEntry> m_entries;
};

} // namespace

std::vector<KnowledgeEntry> entriesOf(const knowledge::KnowledgeBase &base)
{
    return Collector(base).collect();
}

} // namespace steelyard
