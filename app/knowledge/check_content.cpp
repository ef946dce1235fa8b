// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/check.h"

#include "knowledge/dates.h"
#include "knowledge/text.h"

#include <algorithm>

namespace steelyard::knowledge {

namespace {

void checkAddress(const Check &check, std::string_view url, const JsonPath &place)
{
    if (url.find_first_of(" \n\t\"<>\\") != std::string_view::npos) {
        check.error(place, "The web address contains a space or another character it cannot have.",
                    "Copy it from the address bar of a browser.");
    }
}

void checkAlternative(const Check &check, const Alternative &alternative, const JsonPath &place)
{
    const JsonPath strengths = place / "strengths";
    for (std::size_t i = 0; i < alternative.strengths.size(); ++i) {
        check.checkSources(alternative.strengths[i].text, alternative.strengths[i].sources,
                           strengths / i);
    }
    const JsonPath gotchas = place / "gotchas";
    for (std::size_t i = 0; i < alternative.gotchas.size(); ++i) {
        check.checkSources(alternative.gotchas[i].text, alternative.gotchas[i].sources,
                           gotchas / i);
    }
    check.checkSources(alternative.exitCost.text, alternative.exitCost.sources, place / "exitCost");
    const JsonPath facts = place / "facts";
    for (std::size_t i = 0; i < alternative.facts.size(); ++i) {
        const JsonPath fact = facts / i;
        check.checkSources(alternative.facts[i].value, alternative.facts[i].sources, fact);
        check.date(alternative.facts[i].asOf, fact / "asOf");
    }
    const JsonPath links = place / "links";
    for (std::size_t i = 0; i < alternative.links.size(); ++i) {
        const JsonPath link = links / i;
        checkAddress(check, alternative.links[i].url, link / "url");
    }
}

void checkPublishedVerdict(const Check &check, const PublishedVerdict &verdict,
                           const JsonPath &place)
{
    check.resolve(check.sources, verdict.source, place / "source");
    check.resolve(check.alternatives, verdict.winner, place / "winner");
    if (verdict.shape == VerdictShape::Winner && verdict.winner.empty() && check.sound) {
        check.error(place, "The verdict has a winner, but \"winner\" does not say which.",
                    "Name it, or choose another \"shape\".");
    }
    if (verdict.shape != VerdictShape::Winner && !verdict.winner.empty() && check.sound) {
        check.error(place / "winner", "Only a verdict of the shape \"winner\" has a winner.",
                    "Remove it, or set \"shape\" to \"winner\".");
    }
    const JsonPath dimensions = place / "dimensions";
    for (const auto &[dimension, criteria] : verdict.dimensions) {
        check.resolveAll(check.criteria, criteria, dimensions / std::string_view(dimension));
    }
}

} // namespace

void checkContent(const Check &check)
{
    const KnowledgeBase &base = check.base;
    check.date(base.reviewedOn, JsonPath("reviewedOn"));
    const JsonPath related("related");
    for (std::size_t i = 0; i < base.related.size(); ++i) {
        if (!base.id.empty() && base.related[i] == base.id) {
            check.error(related / i, "A base cannot be related to itself.", "Remove it.");
        }
    }
    const JsonPath weighting("weighting");
    if (base.weighting.unraised <= 0) {
        check.error(weighting / "unraised", "Criteria that no answer raised would never count.",
                    "Write a number above 0 and at most 1.");
    }
    const JsonPath alternatives("alternatives");
    for (std::size_t i = 0; i < base.alternatives.size(); ++i) {
        checkAlternative(check, base.alternatives[i], alternatives / i);
    }
    if (base.alternatives.size() == 1) {
        check.warn(alternatives, "There is only one alternative, so there is nothing to choose.",
                   "Add another one.");
    }
    const JsonPath sources("sources");
    for (std::size_t i = 0; i < base.sources.size(); ++i) {
        const JsonPath source = sources / i;
        checkAddress(check, base.sources[i].url, source / "url");
        check.date(base.sources[i].readOn, source / "readOn");
    }
    const JsonPath faq("faq");
    for (std::size_t i = 0; i < base.faq.size(); ++i) {
        check.checkSources(base.faq[i].answer, base.faq[i].sources, faq / i);
    }
    const JsonPath myths("myths");
    for (std::size_t i = 0; i < base.myths.size(); ++i) {
        const JsonPath myth = myths / i;
        check.resolve(check.sources, base.myths[i].claimedBy, myth / "claimedBy");
        check.checkSources(base.myths[i].correction, base.myths[i].sources, myth);
    }
    const JsonPath tiles("tiles");
    for (std::size_t i = 0; i < base.tiles.size(); ++i) {
        const JsonPath tile = tiles / i;
        check.resolve(check.alternatives, base.tiles[i].alternative, tile / "alternative");
        check.date(base.tiles[i].asOf, tile / "asOf");
        check.checkSources(base.tiles[i].label, base.tiles[i].sources, tile);
    }
    const JsonPath verdicts("publishedVerdicts");
    for (std::size_t i = 0; i < base.publishedVerdicts.size(); ++i) {
        checkPublishedVerdict(check, base.publishedVerdicts[i], verdicts / i);
    }
}

void checkAge(const Check &check, std::string_view today)
{
    const KnowledgeBase &base = check.base;
    const auto now = dayNumber(today);
    if (!now || base.reviewIntervalDays == 0) {
        return;
    }
    const auto stale = [&](std::optional<int> day) {
        return day && *now - *day > base.reviewIntervalDays;
    };
    const std::string interval = std::to_string(base.reviewIntervalDays) + " days";
    if (stale(dayNumber(base.reviewedOn))) {
        check.warn(JsonPath("reviewedOn"), "The last review is more than " + interval + " ago.",
                   "Review the base and write the new date.");
    }
    const auto lastRead = [&](const std::vector<std::string> &sources) {
        std::optional<int> day;
        for (const std::string &id : sources) {
            if (const auto index = check.sources.find(id)) {
                day = std::max(day, dayNumber(base.sources[*index].readOn));
            }
        }
        return day;
    };
    // A figure of a survey or the year of a first release shows its date and may be old; what
    // counts is when somebody looked whether there is a newer one.
    const auto old = [&](std::string_view asOf, const std::vector<std::string> &sources,
                         const JsonPath &place) {
        if (stale(std::max(dayNumber(asOf), lastRead(sources)))) {
            check.warn(place, "The evidence is more than " + interval + " old.",
                       "Look again, and write the new date and value.");
        }
    };
    const JsonPath alternatives("alternatives");
    for (std::size_t i = 0; i < base.alternatives.size(); ++i) {
        const JsonPath alternative = alternatives / i;
        const JsonPath facts = alternative / "facts";
        for (std::size_t k = 0; k < base.alternatives[i].facts.size(); ++k) {
            const JsonPath fact = facts / k;
            old(base.alternatives[i].facts[k].asOf, base.alternatives[i].facts[k].sources,
                fact / "asOf");
        }
    }
    const JsonPath tiles("tiles");
    for (std::size_t i = 0; i < base.tiles.size(); ++i) {
        const JsonPath tile = tiles / i;
        old(base.tiles[i].asOf, base.tiles[i].sources, tile / "asOf");
    }
    const JsonPath ratings("ratings");
    for (std::size_t i = 0; i < base.ratings.size(); ++i) {
        const Rating &rating = base.ratings[i];
        // Without a date of its own a rating is as old as its newest source.
        if (!stale(rating.asOf.empty() ? lastRead(rating.sources) : dayNumber(rating.asOf))) {
            continue;
        }
        const JsonPath place = ratings / i;
        check.warn(rating.asOf.empty() ? place / "sources" : place / "asOf",
                   "The evidence is more than " + interval + " old.",
                   "Look again, and write the new date and value.");
    }
}

} // namespace steelyard::knowledge
