// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decision_document.h"
#include "small_base.h"

// A base whose texts try to be more than text. The reader turns away what cannot be seen; markup,
// words without end and scripts from right to left are lawful.
namespace steelyard::tests {

inline const std::string kMarkup = "<h1>Big</h1><img src='file:///etc/passwd'><b>bold</b> &amp;";

inline std::unique_ptr<DecisionDocument> hostileDocument()
{
    knowledge::KnowledgeBase base = smallBase();
    const std::string name(120, 'W'); // as long as the format allows
    const std::string line(400, 'W');
    const std::string endless(20000, 'W');
    const std::string arabic =
        "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645";
    base.title = name;
    base.author = kMarkup;
    knowledge::Alternative &option = base.alternatives[0];
    option.name = kMarkup + name.substr(kMarkup.size());
    option.tagline = (arabic + line).substr(0, 400);
    option.strengths = {{kMarkup, {"manual"}}, {endless, {"manual"}}, {arabic, {}}};
    option.gotchas = {{endless, knowledge::Severity::High, {"manual"}}};
    option.exitCost.text = endless;
    option.firstSteps = {{line, endless}, {arabic, "rm -rf $(pwd) <b>"}};
    option.links = {{name, "https://example.org/" + endless}, {kMarkup, "javascript:alert(1)"}};
    option.facts[0].label = name;
    base.capabilities[0].name = name;
    base.capabilities[0].description = kMarkup;
    base.capabilities[0].states[0].note = endless;
    for (knowledge::Source &source : base.sources) {
        source.title = kMarkup + line.substr(kMarkup.size());
        source.publisher = line;
        source.url = "https://example.org/" + line;
        source.note = arabic;
    }
    base.faq[0].question = line;
    base.faq[0].answer = kMarkup + arabic;
    base.myths[0].claim = kMarkup + endless;
    base.publishedVerdicts[0].statement = endless;
    base.publishedVerdicts[0].dimensions[name] = {"taste"};
    base.criteria[base.criterionIndex("ease")].name = name;
    base.criteria[base.criterionIndex("ease")].anchors[0].text = line;
    for (knowledge::Rating &rating : base.ratings) {
        rating.summary = kMarkup + endless;
        for (knowledge::Dissent &dissent : rating.dissent) {
            dissent.claim = endless;
        }
    }
    base.notFound = {{endless}, {kMarkup}};
    const auto shared = std::make_shared<const knowledge::KnowledgeBase>(std::move(base));
    decision::Decision decision =
        decision::newDecision(*shared, shared->scenarios[0], "2026-11-20");
    decision.samples = 300;
    return std::make_unique<DecisionDocument>(shared, decision);
}

} // namespace steelyard::tests
