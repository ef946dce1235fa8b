// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/change_card.h"

#include "presentation/next_question.h"
#include "session/decision_document.h"
#include "ui/pages/verdict/change_entry.h"
#include "ui/widgets/text_label.h"
#include "wording/answer_wording.h"
#include "wording/share_wording.h"

#include <QHBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr std::size_t kMostPoints = 5;
constexpr std::size_t kMostOpen = 2;

} // namespace

bool ChangeCard::build(DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    if (verdict.state() == decision::State::NoFeasible || verdict.scores.runnerUp.empty() ||
        verdict.state() == decision::State::NotEnoughAnswers) {
        return false; // the page says what is missing in a card of its own
    }
    m_section.clear();
    const bool isClose = verdict.state() == decision::State::TooClose;
    setHeadline(isClose ? tr("What would settle it") : tr("What would change it"));
    const bool hasUnsure = isClose && addUnsure(document);
    std::vector<TippingPoint> points = tippingPoints(document.wording());
    std::erase_if(points, [](const TippingPoint &point) { return point.isFar; });
    points = mostTelling(points, hasUnsure ? kMostPoints - kMostOpen : kMostPoints);
    for (const TippingPoint &point : points) {
        addPoint(document, point);
    }
    setHint(points.empty() ? QString()
                           : tr("Any one of these is enough; at the right who then leads"));
    // While the search is under way nobody knows whether there is nothing to find.
    if (points.empty() && verdict.samples() > 0 && !document.isSampling()) {
        add(tr("No change of two answers, and no likely change of one rating or weight, puts "
               "another option first."),
            "small", 8);
    }
    QHBoxLayout *foot = addFoot();
    foot->addStretch(1);
    foot->addWidget(pageLink(tr("Try in What if"), PageId::WhatIf));
    return !points.empty() || hasUnsure || verdict.samples() > 0;
}

void ChangeCard::startEntry(const QString &section)
{
    if (section == m_section) {
        addSeparator(2);
        return;
    }
    add(section, "captionStrong", m_section.isEmpty() ? 0 : 8);
    m_section = section;
}

void ChangeCard::addPoint(const DecisionDocument &document, const TippingPoint &point)
{
    using Kind = TippingPoint::Kind;
    switch (point.kind) {
    case Kind::Answer:
        startEntry(tr("Another answer"));
        break;
    case Kind::Answers:
        startEntry(tr("Two other answers together"));
        break;
    case Kind::Weight:
        startEntry(tr("Another weight"));
        break;
    case Kind::Rating:
        startEntry(tr("Another rating"));
        break;
    case Kind::Order:
        startEntry(tr("Another order of the criteria"));
        break;
    case Kind::MustHave:
        startEntry(tr("Another must-have"));
        break;
    }
    const Wording words = document.wording();
    QStringList leaders;
    for (const std::string &id : point.options) {
        leaders << words.alternative(id);
    }
    const auto &order = document.decision().alternatives;
    const auto place = point.options.empty()
                           ? order.end()
                           : std::find(order.begin(), order.end(), point.options.front());
    const auto inOneLine = [](QString text) { return text.replace(u'\n', QStringLiteral(" + ")); };
    ChangeEntry::Texts texts{inOneLine(point.subject),
                             inOneLine(point.now),
                             inOneLine(point.briefly.isEmpty() ? point.then : point.briefly),
                             leaders.join(tr(", ", "between options")),
                             static_cast<int>(place - order.begin()),
                             {},
                             !point.briefly.isEmpty()};
    // Answers are words of their own and do not fit into a sentence without their marks.
    const bool isOfAnswers = point.kind == Kind::Answer || point.kind == Kind::Answers;
    const auto told = [isOfAnswers](const QString &text) {
        return isOfAnswers ? tr("“%1”", "an answer").arg(text) : text;
    };
    texts.sentence =
        tr("%1: from %2 to %3, and %4 leads", "what would change a verdict")
            .arg(texts.subject, told(texts.from), told(inOneLine(point.then)), texts.leader);
    auto *entry = new ChangeEntry(texts);
    connect(entry, &QPushButton::clicked, this, [this, point] {
        if (!point.question.empty()) {
            Q_EMIT questionRequested(QString::fromStdString(point.question));
        } else if (!point.criterion.empty()) {
            Q_EMIT cellRequested(QString::fromStdString(point.criterion),
                                 QString::fromStdString(point.alternative));
        } else {
            Q_EMIT pageRequested(point.kind == Kind::Order ? PageId::Weights : PageId::MustHaves);
        }
    });
    contents()->addWidget(entry);
}

// An answer that is still missing settles more than one that would have to change.
bool ChangeCard::addUnsure(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    auto open = openQuestions(document.decision(), verdict, kLeastImportanceOfChange);
    open.resize(std::min(kMostOpen, open.size()));
    for (const decision::UnsureQuestion &question : open) {
        startEntry(tr("An answer that is open"));
        QString span;
        if (!question.shares.empty()) {
            const auto [low, high] = std::minmax_element(
                question.shares.begin(), question.shares.end(),
                [](const auto &left, const auto &right) { return left.share < right.share; });
            span = tr("%1 first in %2 to %3 of 100")
                       .arg(words.alternative(verdict.scores.winner),
                            ShareWording(words).hundred(low->share),
                            ShareWording(words).hundred(high->share));
        }
        auto *entry = new ChangeEntry({words.question(question.question),
                                       words.givenAnswer(question.question),
                                       span,
                                       {},
                                       0,
                                       AnswerWording(words).unsure(question),
                                       true});
        const QString id = QString::fromStdString(question.question);
        connect(entry, &QPushButton::clicked, this, [this, id] { Q_EMIT questionRequested(id); });
        contents()->addWidget(entry);
    }
    return !open.empty();
}

} // namespace steelyard
