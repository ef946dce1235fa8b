// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/evidence_details.h"

#include "decision/applied_ratings.h"
#include "decision/corrections.h"
#include "decision/points.h"
#include "knowledge/age.h"
#include "session/decision_document.h"
#include "ui/pages/compare/anchor_scale.h"
#include "ui/pages/compare/criterion_notes.h"
#include "ui/pages/compare/evidence_checklist.h"
#include "ui/pages/compare/evidence_sources.h"
#include "ui/pages/compare/rating_signs.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/source_entry.h"
#include "ui/widgets/text_label.h"
#include "wording/dates.h"
#include "wording/names.h"
#include "wording/numbers.h"
#include "wording/rating_wording.h"
#include "wording/to_qstring.h"

#include <QDate>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

// What a confidence means, as the knowledge base's format has it.
QString confidenceText(knowledge::Confidence confidence)
{
    switch (confidence) {
    case knowledge::Confidence::High:
        return EvidenceDetails::tr(
            "High confidence: unlikely to be off by more than half a point.");
    case knowledge::Confidence::Medium:
        return EvidenceDetails::tr("Medium confidence: may be off by about one point.");
    case knowledge::Confidence::Low:
        break;
    }
    return EvidenceDetails::tr("Low confidence: may be off by about two points.");
}

QFrame *tag(QWidget *sign, const QString &words)
{
    auto *frame = new QFrame;
    setRole(frame, "tag");
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(scaled(4), 1, scaled(4), 1);
    layout->setSpacing(scaled(6));
    if (sign) {
        layout->addWidget(sign);
    }
    auto *label = textLabel(words, "caption", nullptr);
    label->setWordWrap(false);
    layout->addWidget(label);
    return frame;
}

} // namespace

EvidenceDetails::EvidenceDetails(const DecisionDocument &document, const std::string &criterion,
                                 const std::string &alternative, QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    const knowledge::KnowledgeBase &base = document.base();
    const std::size_t row = base.criterionIndex(criterion);
    const std::size_t column = base.alternativeIndex(alternative);
    const auto &order = document.decision().alternatives;
    const auto slot = std::find(order.begin(), order.end(), alternative) - order.begin();
    const auto &result = document.verdict().scores.alternatives[static_cast<std::size_t>(slot)];
    const Subject subject{document,
                          base.criteria[row],
                          base.rating(row, column),
                          document.verdict().ratings().at(row, column),
                          static_cast<int>(slot),
                          !result.exclusions.empty(),
                          document.wording()};
    m_body->setContentsMargins(scaled(24), 0, scaled(24), scaled(24));
    m_body->setSpacing(0);
    addHeading(subject);
    addRating(subject);
    addTags(subject);
    addCorrections(subject);
    addFindings(subject);
    addAge(subject);
    addDissent(subject);
    addScale(subject);
    addChecklists(subject);
    addSources(subject);
    auto *notes = new CriterionNotes(base, subject.criterion, this);
    if (notes->isEmpty()) { // of a criterion of the user's own nothing more may be known
        delete notes;
    } else {
        add(tr("About this criterion"), "label", 16);
        m_body->addSpacing(scaled(4));
        m_body->addWidget(notes);
    }
    m_body->addStretch(1);
}

void EvidenceDetails::add(const QString &words, const char *role, int space)
{
    if (words.isEmpty()) {
        return;
    }
    m_body->addSpacing(scaled(space));
    m_body->addWidget(textLabel(words, role, nullptr));
}

void EvidenceDetails::addHeading(const Subject &subject)
{
    auto *option = new MarkerLabel;
    option->setAlternative(subject.words.alternative(subject.rating.alternative), subject.slot,
                           subject.isLeftOut ? drawing::MarkerState::Hollow
                                             : drawing::MarkerState::Filled);
    setRole(option, "cardTitle");
    m_body->addWidget(option);
    add(toQString(subject.criterion.name), "strong", 2);
    add(toQString(subject.criterion.question), "small", 2);
}

void EvidenceDetails::addRating(const Subject &subject)
{
    const auto &value = subject.applied.value;
    const std::string &criterion = subject.criterion.id;
    auto *number = textLabel(
        value ? RatingWording(subject.words).level(criterion, *value) : tr("?"), "number", nullptr);
    number->setWordWrap(false);
    auto *scale = new RatingScale;
    if (subject.criterion.measure) { // what its level is worth: right is better
        const auto points = decision::inPoints(subject.criterion, subject.applied);
        scale->setMark({points.value, points.low, points.high, 0, decision::kPoints, subject.slot,
                        subject.isLeftOut});
    } else {
        scale->setMark({value, subject.applied.low, subject.applied.high,
                        subject.criterion.scaleLow, subject.criterion.scaleHigh, subject.slot,
                        subject.isLeftOut});
    }
    auto *range = textLabel(
        value ? tr("plausible\n%1 to %2")
                    .arg(RatingWording(subject.words).level(criterion, subject.applied.low),
                         RatingWording(subject.words).level(criterion, subject.applied.high))
              : tr("not known"),
        "caption", nullptr);
    range->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(12));
    line->addWidget(number);
    line->addWidget(scale, 1);
    line->addWidget(range);
    m_body->addSpacing(scaled(12));
    m_body->addLayout(line);
}

void EvidenceDetails::addTags(const Subject &subject)
{
    auto *tags = new FlowLayout(scaled(8), scaled(6));
    if (subject.applied.own) {
        tags->addWidget(tag(RatingSign::own(), tr("Your own rating")));
    }
    tags->addWidget(tag(nullptr, Names::evidenceKind(subject.rating.kind)));
    tags->addWidget(
        tag(new RatingSign(subject.rating.confidence),
            tr("Confidence: %1").arg(Names::confidence(subject.rating.confidence).toLower())));
    if (!subject.rating.dissent.empty()) {
        tags->addWidget(tag(new RatingSign, tr("Published claims differ")));
    }
    m_body->addSpacing(scaled(10));
    m_body->addLayout(tags);
}

// A number that an answer has moved says what the base says, by how much it moved, and why.
void EvidenceDetails::addCorrections(const Subject &subject)
{
    const knowledge::KnowledgeBase &base = subject.document.base();
    for (const decision::ExplainedCorrection &correction :
         decision::correctionsInForce(base, subject.document.decision())) {
        if (base.criteria[correction.criterion].id == subject.rating.criterion &&
            base.alternatives[correction.alternative].id == subject.rating.alternative) {
            add(RatingWording(subject.words).correction(correction), "caption", 8);
        }
    }
}

void EvidenceDetails::addFindings(const Subject &subject)
{
    const knowledge::Rating &rating = subject.rating;
    add(toQString(rating.summary), "", 12);
    add(toQString(rating.reason), "small", 6);
    for (const knowledge::Measurement &measure : rating.measures) {
        add(tr("%1: %2 %3", "a measurement, its value and unit")
                .arg(toQString(measure.name), Numbers(locale()).exact(measure.value),
                     toQString(measure.unit)),
            "caption", 6);
    }
    if (!rating.caveat.empty()) {
        add(tr("Keep in mind: %1").arg(toQString(rating.caveat)), "caption", 6);
    }
    add(confidenceText(rating.confidence), "caption", 6);
}

void EvidenceDetails::addAge(const Subject &subject)
{
    if (!subject.rating.asOf.empty()) {
        add(tr("As of %1").arg(subject.words.dates().date(subject.rating.asOf)), "caption", 6);
    }
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    const knowledge::KnowledgeBase &base = subject.document.base();
    if (!knowledge::isStale(base, subject.rating, today)) {
        return;
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(6));
    auto *sign = new IconLabel;
    sign->setIcon(QStringLiteral("warning"), drawing::Token::Warning);
    sign->setPixels(16);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(textLabel(tr("Stale: older than the %n days after which this knowledge base "
                                 "wants to be reviewed.",
                                 nullptr, base.reviewIntervalDays),
                              "warning", nullptr),
                    1);
    m_body->addSpacing(scaled(6));
    m_body->addLayout(line);
}

void EvidenceDetails::addScale(const Subject &subject)
{
    if (subject.criterion.anchors.empty() || subject.criterion.measure) {
        return;
    }
    add(tr("The scale, and where this stands"), "label", 16);
    m_body->addSpacing(scaled(6));
    m_body->addWidget(new AnchorScale(
        subject.criterion,
        {subject.applied.value, subject.words.alternative(subject.rating.alternative), subject.slot,
         subject.isLeftOut ? drawing::MarkerState::Hollow : drawing::MarkerState::Filled},
        subject.words, this));
}

void EvidenceDetails::addChecklists(const Subject &subject)
{
    for (const knowledge::Checklist &checklist : subject.document.base().checklists) {
        if (checklist.criterion != subject.criterion.id) {
            continue;
        }
        add(tr("What is counted: %1").arg(toQString(checklist.name)), "label", 16);
        m_body->addSpacing(scaled(4));
        m_body->addWidget(new EvidenceChecklist(checklist, subject.rating.alternative, this));
    }
}

// Those of the rating first, then those of what it counts.
std::vector<std::string> EvidenceDetails::sourcesOf(const Subject &subject)
{
    std::vector<std::string> result = subject.rating.sources;
    for (const knowledge::Checklist &checklist : subject.document.base().checklists) {
        if (checklist.criterion != subject.criterion.id) {
            continue;
        }
        for (const knowledge::ChecklistItem &item : checklist.items) {
            for (const knowledge::ChecklistState &state : item.states) {
                if (state.alternative != subject.rating.alternative) {
                    continue;
                }
                for (const std::string &id : state.sources) {
                    if (std::find(result.begin(), result.end(), id) == result.end()) {
                        result.push_back(id);
                    }
                }
            }
        }
    }
    return result;
}

void EvidenceDetails::addSources(const Subject &subject)
{
    const std::vector<std::string> sources = sourcesOf(subject);
    if (!sources.empty()) {
        add(tr("Sources"), "label", 16);
    }
    for (const std::string &id : sources) {
        const knowledge::Source *source = subject.document.base().source(id);
        if (!source) {
            continue;
        }
        auto *entry = new SourceEntry(*source, subject.words, this);
        connect(entry, &SourceEntry::placeRequested, this, &EvidenceDetails::placeRequested);
        m_body->addWidget(entry);
    }
}

void EvidenceDetails::addDissent(const Subject &subject)
{
    if (!subject.rating.dissent.empty()) {
        add(tr("Published claims that differ"), "label", 16);
    }
    for (const knowledge::Dissent &dissent : subject.rating.dissent) {
        m_body->addSpacing(scaled(8));
        m_body->addWidget(new DissentEntry(dissent, subject.document.base().source(dissent.source),
                                           subject.words, this));
    }
}

} // namespace steelyard
