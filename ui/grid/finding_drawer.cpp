// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/finding_drawer.h"

#include "decision/applied_ratings.h"
#include "decision/cell_reading.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "ui/grid/field_number.h"
#include "ui/grid/points_scale.h"
#include "ui/grid/source_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "wording/cell_wording.h"
#include "wording/names.h"
#include "wording/rating_wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

using decision::Finding;
using decision::Sureness;
using knowledge::EvidenceKind;

namespace {

constexpr EvidenceKind kKinds[] = {EvidenceKind::Fact, EvidenceKind::Measure,
                                   EvidenceKind::Judgement};

QToolButton *drawerButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

FindingDrawer::FindingDrawer(QWidget *parent)
    : QFrame(parent)
    , m_option(new MarkerLabel(this))
    , m_criterion(textLabel({}, "strong", this))
    , m_value(textLabel({}, "number", this))
    , m_scale(new PointsScale(this))
    , m_worth(textLabel({}, "small", this))
    , m_ofBase(textLabel({}, "small", this))
    , m_anchors(textLabel({}, "caption", this))
    , m_problem(textLabel({}, "problem", this))
    , m_sureness(new SegmentedControl(this))
    , m_widths(textLabel({}, "caption", this))
    , m_kind(new QComboBox(this))
    , m_asOf(new DateField(tr("As of"), this))
    , m_by(new FieldEdit(decision::TextField::Person, tr("By whom"), this))
    , m_sources(new SourceList(this))
    , m_note(new NoteEdit(this))
{
    setRole(this, "drawer");
    setAccessibleName(tr("What was found out"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(24), 0, scaled(24), scaled(16));
    column->setSpacing(scaled(8));
    setRole(m_option, "option");
    column->addWidget(m_option);
    column->addWidget(m_criterion);
    column->addWidget(m_value);
    column->addWidget(m_scale);
    column->addWidget(m_worth);
    column->addWidget(m_ofBase);
    column->addWidget(m_anchors);
    column->addWidget(m_problem);
    column->addWidget(makeFields());
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("What was found out"));
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, scaled(16), 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(scroll, 1);
    setFocusProxy(m_fields[0]);
    orderTabs(this);
}

QWidget *FindingDrawer::makeHead()
{
    auto *head = new QWidget(this);
    auto *previous = drawerButton(QStringLiteral("chevron-left"), tr("Cell before"), head);
    auto *next = drawerButton(QStringLiteral("chevron-right"), tr("Next cell"), head);
    auto *close = drawerButton(QStringLiteral("close"), tr("Close (Esc)"), head);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(close, &QToolButton::clicked, this, &FindingDrawer::closeRequested);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(scaled(24), 0, scaled(16), 0);
    row->setSpacing(scaled(4));
    row->addWidget(textLabel(tr("Finding, yours"), "small", head), 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    return head;
}

QWidget *FindingDrawer::makeFields()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(scaled(12));
    const QString names[] = {tr("Value"), tr("From"), tr("To")};
    for (int i = 0; i < 3; ++i) {
        m_fields[i] = new FieldEdit(decision::TextField::CellText, names[i], box);
        numbers->addWidget(textLabel(names[i], "label", box), 0, i);
        numbers->addWidget(m_fields[i], 1, i);
        connect(m_fields[i], &QLineEdit::editingFinished, this, &FindingDrawer::numberEdited);
    }
    column->addLayout(numbers);
    m_costs = new QPushButton(tr("Cost sheet"), box);
    m_costs->setToolTip(tr("What it costs over the years, part by part (Alt+Enter)"));
    connect(m_costs, &QPushButton::clicked, this,
            [this] { Q_EMIT costsRequested(m_finding.criterion, m_finding.alternative); });
    column->addWidget(m_costs, 0, Qt::AlignLeft);

    column->addWidget(textLabel(tr("How sure"), "label", box));
    m_sureness->setAccessibleName(tr("How sure"));
    m_sureness->addSegment(tr("Measured"));
    m_sureness->addSegment(tr("Estimated"));
    m_sureness->addSegment(tr("Guessed"));
    connect(m_sureness, &SegmentedControl::activated, this, [this](int index) {
        m_finding.sureness = Sureness(index);
        Q_EMIT surenessChosen(m_finding.criterion, m_finding.alternative, Sureness(index));
    });
    column->addWidget(m_sureness);
    column->addWidget(m_widths);

    auto *about = new QGridLayout;
    about->setHorizontalSpacing(scaled(12));
    m_kind->setAccessibleName(tr("Kind"));
    for (const EvidenceKind kind : kKinds) {
        m_kind->addItem(Names::evidenceKind(kind));
    }
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_finding.kind = kKinds[index];
        tell("kind");
    });
    connect(m_asOf, &DateField::dateEdited, this, [this](const std::string &day) {
        m_finding.asOf = day;
        tell("day");
    });
    connect(m_by, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_finding.by = text.toStdString();
        tell("by");
    });
    const std::pair<QString, QWidget *> parts[] = {
        {tr("Kind"), m_kind}, {tr("As of"), m_asOf}, {tr("By whom"), m_by}};
    for (int i = 0; i < 3; ++i) { // two beside each other: a drawer is narrow
        about->addWidget(textLabel(parts[i].first, "label", box), 2 * (i / 2), i % 2);
        about->addWidget(parts[i].second, 2 * (i / 2) + 1, i % 2, 1, i == 2 ? 2 : 1);
    }
    column->addLayout(about);

    column->addWidget(textLabel(tr("Sources"), "label", box));
    connect(m_sources, &SourceList::edited, this,
            [this](const std::vector<decision::FindingSource> &sources) {
                m_finding.sources = sources;
                tell("sources");
            });
    column->addWidget(m_sources);
    column->addWidget(textLabel(tr("Note"), "label", box));
    m_note->setAccessibleName(tr("Note"));
    connect(m_note, &NoteEdit::edited, this, [this](const QString &text) {
        m_finding.note = text.toStdString();
        tell("note");
    });
    column->addWidget(m_note);
    return box;
}

void FindingDrawer::showCell(const DecisionDocument &document, const std::string &criterion,
                             const std::string &alternative)
{
    m_document = &document;
    const knowledge::KnowledgeBase &base = document.base();
    const std::size_t row = base.criterionIndex(criterion);
    const std::size_t column = base.alternativeIndex(alternative);
    const Finding *there = document.decision().finding(criterion, alternative);
    const auto applied = decision::AppliedRatings(base, document.decision()).at(row, column);
    m_finding = Finding();
    m_finding.criterion = criterion;
    m_finding.alternative = alternative;
    m_finding.value = applied.value;
    m_finding.low = applied.low;
    m_finding.high = applied.high;
    if (there != nullptr) {
        m_finding = *there;
    }
    const auto &order = document.decision().alternatives;
    m_slot = int(std::find(order.begin(), order.end(), alternative) - order.begin());
    m_option->setAlternative(document.wording().alternative(alternative), m_slot);
    m_criterion->setText(breakable(document.wording().criterion(criterion)));
    showNumbers(document);
    showScale(document, there != nullptr);
    m_costs->setVisible(OwnTable::takesCosts(document.decision(), criterion));
    m_sureness->setCurrentIndex(int(m_finding.sureness));
    const decision::RangeWidths &widths = document.decision().own.widths;
    m_widths->setText(tr("Bare numbers get ± %1, %2 or %3; a typed range stands.")
                          .arg(document.wording().numbers().givenPercent(widths.measured),
                               document.wording().numbers().givenPercent(widths.estimated),
                               document.wording().numbers().givenPercent(widths.guessed)));
    m_kind->setCurrentIndex(
        int(std::find(std::begin(kKinds), std::end(kKinds), m_finding.kind) - std::begin(kKinds)));
    m_asOf->showDate(m_finding.asOf);
    m_by->showText(QString::fromStdString(m_finding.by));
    m_sources->showSources(m_finding.sources);
    m_note->showText(QString::fromStdString(m_finding.note));
    const bool hasFinding = there != nullptr;
    for (QWidget *part : {static_cast<QWidget *>(m_sureness), static_cast<QWidget *>(m_kind),
                          static_cast<QWidget *>(m_asOf), static_cast<QWidget *>(m_by),
                          static_cast<QWidget *>(m_sources), static_cast<QWidget *>(m_note)}) {
        part->setEnabled(hasFinding);
        part->setToolTip(hasFinding ? QString() : tr("Type a value first"));
    }
}

// What the base says of the cell, and what its levels are.
void FindingDrawer::showScale(const DecisionDocument &document, bool hasFinding)
{
    const knowledge::KnowledgeBase &base = document.base();
    const std::size_t row = base.criterionIndex(m_finding.criterion);
    const knowledge::Rating &known = base.rating(row, base.alternativeIndex(m_finding.alternative));
    const Wording wording = document.wording();
    m_ofBase->setVisible(known.value.has_value());
    if (known.value) {
        const auto level = [&](double value) {
            return RatingWording(wording).level(m_finding.criterion, value);
        };
        m_ofBase->setText(
            breakable((hasFinding ? tr("Yours takes the place of %1, plausibly %2 to %3, in the "
                                       "knowledge base.")
                                  : tr("The knowledge base says %1, plausibly %2 to %3."))
                          .arg(level(*known.value), level(known.low), level(known.high))));
    }
    QStringList anchors;
    for (const knowledge::Anchor &anchor : base.criteria[row].anchors) {
        anchors << tr("%1: %2", "a level of a scale, what it means")
                       .arg(wording.numbers().rating(anchor.at),
                            QString::fromStdString(anchor.text));
    }
    m_anchors->setVisible(!anchors.isEmpty());
    m_anchors->setText(breakable(anchors.join(u'\n')));
}

void FindingDrawer::showNumbers(const DecisionDocument &document)
{
    const knowledge::KnowledgeBase &base = document.base();
    const std::size_t row = base.criterionIndex(m_finding.criterion);
    const knowledge::Criterion &criterion = base.criteria[row];
    const auto rating = decision::AppliedRatings(base, document.decision())
                            .pointsAt(row, base.alternativeIndex(m_finding.alternative));
    const Wording wording = document.wording();
    RatingMark mark;
    mark.value = rating.value;
    mark.low = rating.low;
    mark.high = rating.high;
    mark.slot = m_slot;
    m_scale->setMark(mark);
    const bool isKnown = m_finding.value.has_value();
    m_value->setText(isKnown ? RatingWording(wording).level(m_finding.criterion, *m_finding.value)
                             : tr("unknown", "a value"));
    m_worth->setVisible(isKnown);
    if (isKnown) {
        m_worth->setText(tr("Worth %1 of 10; from %2 to %3 within its range.")
                             .arg(wording.numbers().rating(rating.value.value_or(0)),
                                  wording.numbers().rating(rating.low),
                                  wording.numbers().rating(rating.high)));
    }
    QString problem;
    if (!isKnown && !m_finding.typed.empty()) {
        decision::CellContext context;
        context.rates = document.decision().own.rates;
        const auto reading = decision::readCell(m_finding.typed, criterion, context);
        problem =
            CellWording(wording).fault(reading, criterion, QString::fromStdString(m_finding.typed));
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const auto number = [&](double level) {
        return isKnown ? CellWording(wording).cell(m_finding.criterion, level) : QString();
    };
    const double levels[] = {m_finding.value.value_or(0), m_finding.low, m_finding.high};
    for (int i = 0; i < 3; ++i) {
        m_fields[i]->showText(number(levels[i]));
        m_fields[i]->setModified(false);
    }
}

// A value alone is typed as into the cell; with from or to it is a range of its own.
void FindingDrawer::numberEdited()
{
    const bool isValue = m_fields[0]->isModified();
    const bool isRange = m_fields[1]->isModified() || m_fields[2]->isModified();
    if (m_document == nullptr || (!isValue && !isRange)) {
        return;
    }
    if (!isRange) {
        m_fields[0]->setModified(false);
        Q_EMIT typed(m_finding.criterion, m_finding.alternative, m_fields[0]->text());
        return;
    }
    const knowledge::KnowledgeBase &base = m_document->base();
    const knowledge::Criterion &criterion = base.criteria[base.criterionIndex(m_finding.criterion)];
    decision::CellContext context;
    context.widths = m_document->decision().own.widths;
    context.rates = m_document->decision().own.rates;
    context.decimalSign = decimalSignOfReader();
    if (!m_finding.value && !isValue) {
        m_problem->setText(tr("Type a value first"));
        m_problem->show();
        return;
    }
    double levels[3] = {m_finding.value.value_or(0), m_finding.low, m_finding.high};
    for (int i = 0; i < 3; ++i) {
        if (!m_fields[i]->isModified()) {
            continue; // as exact as it is, not as it is shown
        }
        const auto reading =
            decision::readCell(m_fields[i]->text().toStdString(), criterion, context);
        if (reading.state != decision::CellState::Value) {
            m_problem->setText(
                CellWording(m_document->wording()).fault(reading, criterion, m_fields[i]->text()));
            m_problem->setVisible(!m_problem->text().isEmpty());
            return;
        }
        levels[i] = reading.value;
    }
    if (levels[1] > levels[0] || levels[0] > levels[2]) {
        m_problem->setText(tr("The value lies between from and to."));
        m_problem->show();
        return;
    }
    m_finding.value = levels[0];
    m_finding.low = levels[1];
    m_finding.high = levels[2];
    m_finding.typed.clear(); // the fields say it now
    m_finding.cost.reset();
    tell("range");
}

void FindingDrawer::tell(const char *part)
{
    Q_EMIT edited(m_finding,
                  QStringLiteral("finding %1 %2 %3")
                      .arg(QLatin1String(part), QString::fromStdString(m_finding.criterion),
                           QString::fromStdString(m_finding.alternative)));
}

} // namespace steelyard
