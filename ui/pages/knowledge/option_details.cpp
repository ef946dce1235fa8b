// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/option_details.h"

#include "decision/use_rules.h"
#include "session/decision_document.h"
#include "ui/pages/knowledge/capability_view.h"
#include "ui/pages/knowledge/command_box.h"
#include "ui/widgets/address_link.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/text_label.h"
#include "wording/dates.h"
#include "wording/names.h"
#include "wording/to_qstring.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kOptionAddressWidth = 420;
constexpr int kTileWidth = 150; // the least
constexpr int kRuleWidth = 240;
constexpr int kFactWidth = 260;

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

OptionDetails::OptionDetails(const DecisionDocument &document, std::size_t option, QWidget *parent)
    : Details(document, parent)
    , m_option(document.base().alternatives.at(option))
    , m_position(option)
{
    addHeading();
    addTiles();
    addStrengths();
    addGotchas();
    addRules();
    addExitCost();
    addFirstSteps();
    addCapabilities();
    addFacts();
    addAddresses();
    body()->addStretch(1);
}

QWidget *OptionDetails::selectCapability(const QString &capability)
{
    return m_capabilities && m_capabilities->select(capability) ? m_capabilities : nullptr;
}

void OptionDetails::addHeading()
{
    add(toQString(m_option.name), "pageTitle");
    add(toQString(m_option.tagline), "secondary", 2);
    body()->addSpacing(scaled(6));
    if (!m_option.kind.empty()) {
        add(tr("Kind: %1").arg(toQString(m_option.kind)), "caption", 2);
    }
    if (!m_option.licence.empty()) {
        add(tr("Licence: %1").arg(toQString(m_option.licence)), "caption", 2);
    }
    if (!m_option.versionSeen.empty()) {
        add(tr("Version seen: %1").arg(toQString(m_option.versionSeen)), "caption", 2);
    }
}

void OptionDetails::addTiles()
{
    ColumnLayout *tiles = nullptr;
    for (const knowledge::NumberTile &entry : document().base().tiles) {
        if (entry.alternative != m_option.id) {
            continue;
        }
        if (!tiles) {
            addTitle(tr("In numbers"));
            tiles = new ColumnLayout(scaled(kTileWidth), scaled(16), scaled(12));
            body()->addLayout(tiles);
        }
        tiles->addWidget(tile(entry));
    }
}

QWidget *OptionDetails::tile(const knowledge::NumberTile &tile)
{
    auto *widget = new QWidget(this);
    QVBoxLayout *layout = column(widget);
    const QString value = toQString(tile.value);
    layout->addWidget(textLabel(
        tile.unit.empty() ? value
                          : tr("%1 %2", "a number and its unit").arg(value, toQString(tile.unit)),
        "cardTitle", widget));
    layout->addWidget(textLabel(toQString(tile.label), "small", widget));
    if (!tile.asOf.empty()) {
        layout->addWidget(
            textLabel(tr("As of %1").arg(Dates().date(tile.asOf)), "caption", widget));
    }
    if (QLayout *links = sourceLinks(tile.sources)) {
        layout->addLayout(links);
    }
    layout->addStretch(1);
    return widget;
}

void OptionDetails::addFacts()
{
    if (m_option.facts.empty()) {
        return;
    }
    addTitle(tr("Facts"));
    auto *columns = new ColumnLayout(scaled(kFactWidth), scaled(24), scaled(10));
    body()->addLayout(columns);
    for (const knowledge::Fact &fact : m_option.facts) {
        auto *widget = new QWidget(this);
        QVBoxLayout *layout = column(widget);
        const QString value = fact.unit.empty()
                                  ? toQString(fact.value)
                                  : tr("%1 %2", "a number and its unit")
                                        .arg(toQString(fact.value), toQString(fact.unit));
        layout->addWidget(textLabel(
            tr("%1: %2", "a fact's name and value").arg(toQString(fact.label), value), "", widget));
        const QString confidence =
            tr("Confidence: %1").arg(Names::confidence(fact.confidence).toLower());
        layout->addWidget(textLabel(
            fact.asOf.empty()
                ? confidence
                : tr("As of %1. %2", "date, confidence").arg(Dates().date(fact.asOf), confidence),
            "caption", widget));
        if (QLayout *links = sourceLinks(fact.sources)) {
            layout->addLayout(links);
        }
        layout->addStretch(1);
        columns->addWidget(widget);
    }
}

void OptionDetails::addStrengths()
{
    if (m_option.strengths.empty()) {
        return;
    }
    addTitle(tr("Strengths"));
    for (const knowledge::Statement &strength : m_option.strengths) {
        add(toQString(strength.text), "", 6);
        addSources(strength.sources);
    }
}

void OptionDetails::addGotchas()
{
    if (m_option.gotchas.empty()) {
        return;
    }
    addTitle(tr("Drawbacks to know"));
    std::vector<knowledge::Gotcha> gotchas = m_option.gotchas;
    std::stable_sort(gotchas.begin(), gotchas.end(), [](const auto &left, const auto &right) {
        return left.severity > right.severity;
    });
    for (const knowledge::Gotcha &gotcha : gotchas) {
        add(tr("%1: %2", "severity of a drawback, the drawback")
                .arg(Names::severity(gotcha.severity), toQString(gotcha.text)),
            gotcha.severity == knowledge::Severity::High ? "strong" : "", 6);
        addSources(gotcha.sources);
    }
}

bool OptionDetails::fitsAnswers(const knowledge::UseRule &rule) const
{
    return decision::holds(document().base(), rule, document().decision());
}

QWidget *OptionDetails::rules(bool avoid, const QString &title)
{
    std::vector<const knowledge::UseRule *> rules;
    for (const knowledge::UseRule &rule : document().base().useRules) {
        if (rule.alternative == m_option.id && rule.avoid == avoid) {
            rules.push_back(&rule);
        }
    }
    if (rules.empty()) {
        return nullptr;
    }
    std::stable_sort(rules.begin(), rules.end(), [this](const auto *left, const auto *right) {
        return fitsAnswers(*left) && !fitsAnswers(*right);
    });
    auto *widget = new QWidget(this);
    QVBoxLayout *layout = column(widget);
    layout->addWidget(textLabel(title, "label", widget));
    for (const knowledge::UseRule *rule : rules) {
        layout->addSpacing(scaled(6));
        layout->addWidget(textLabel(toQString(rule->text), "", widget));
        if (fitsAnswers(*rule)) {
            layout->addWidget(textLabel(tr("Fits your answers"), "accent", widget));
        }
        if (QLayout *links = sourceLinks(rule->sources)) {
            layout->addLayout(links);
        }
    }
    layout->addStretch(1);
    return widget;
}

void OptionDetails::addRules()
{
    QWidget *use = rules(false, tr("Use it if"));
    QWidget *avoid = rules(true, tr("Avoid it if"));
    if (!use && !avoid) {
        return;
    }
    auto *columns = new ColumnLayout(scaled(kRuleWidth), scaled(24), scaled(16));
    for (QWidget *part : {use, avoid}) {
        if (part) {
            columns->addWidget(part);
        }
    }
    body()->addSpacing(scaled(20));
    body()->addLayout(columns);
}

void OptionDetails::addExitCost()
{
    if (m_option.exitCost.text.empty()) {
        return;
    }
    addTitle(tr("What leaving it costs"));
    add(toQString(m_option.exitCost.text), "");
    addSources(m_option.exitCost.sources);
}

void OptionDetails::addFirstSteps()
{
    if (m_option.firstSteps.empty()) {
        return;
    }
    addTitle(tr("First steps"));
    int number = 0;
    for (const knowledge::Step &step : m_option.firstSteps) {
        add(tr("%1. %2", "number and text of a step")
                .arg(locale().toString(++number))
                .arg(toQString(step.text)),
            "", 6);
        if (!step.command.empty()) {
            body()->addSpacing(scaled(4));
            body()->addWidget(new CommandBox(toQString(step.command), toQString(step.text), this));
        }
    }
}

void OptionDetails::addCapabilities()
{
    if (document().base().capabilities.empty()) {
        return;
    }
    addTitle(tr("Capabilities"));
    m_capabilities = new CapabilityView(document(), m_position, this);
    connect(m_capabilities, &CapabilityView::placeRequested, this, &Details::placeRequested);
    body()->addWidget(m_capabilities);
}

void OptionDetails::addAddresses()
{
    if (m_option.links.empty()) {
        return;
    }
    addTitle(tr("Addresses"));
    for (const knowledge::Link &entry : m_option.links) {
        add(toQString(entry.label), "", 4);
        if (TextLink *link =
                addressLink(entry.url, toQString(entry.label), scaled(kOptionAddressWidth), this)) {
            body()->addWidget(link, 0, Qt::AlignLeading);
        }
    }
}

} // namespace steelyard
