// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/capability_row.h"

#include "models/must_have_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace steelyard {

namespace {

constexpr int kOfferWidth = 148;
constexpr double kFirstDays = 5; // accepted when "We build it" is chosen anew
constexpr double kMostDays = 10'000;

} // namespace

CapabilityRow::CapabilityRow(MustHaveModel *model, int row, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_row(row)
    , m_tolerance(new SegmentedControl(this))
    , m_daysRow(new QWidget(this))
    , m_days(new NumberField(this))
    , m_askedBy(textLabel({}, "caption", this))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(scaled(6));
    left->addWidget(makeWords());
    left->addWidget(makeControls());
    left->addWidget(m_askedBy);
    left->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, scaled(10), 0, scaled(10));
    layout->setSpacing(scaled(24));
    layout->addLayout(left);
    layout->addWidget(makeOffers(), 1);
    present();
}

QWidget *CapabilityRow::makeWords()
{
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    const knowledge::Capability &capability = m_model->capability(m_row);
    column->addWidget(textLabel(QString::fromStdString(capability.name), "strong", words));
    column->addWidget(textLabel(QString::fromStdString(capability.description), "caption", words));
    return words;
}

QWidget *CapabilityRow::makeControls()
{
    const QString name = QString::fromStdString(m_model->capability(m_row).name);
    auto *controls = new QWidget(this);
    for (const QString &text : {tr("Not needed"), tr("Built in"), tr("Add-on"), tr("We build")}) {
        m_tolerance->addSegment(text);
    }
    m_tolerance->setQuiet(MustHaveModel::NotNeeded);
    m_tolerance->setAccessibleName(tr("How %1 may be met").arg(name));
    connect(m_tolerance, &SegmentedControl::activated, this, [this](int index) {
        const double days = m_model->days(m_row);
        m_model->setTolerance(m_row, static_cast<MustHaveModel::Tolerance>(index),
                              days > 0 ? days : kFirstDays);
    });
    m_days->setDecimals(0);
    m_days->setRange(0, kMostDays);
    m_days->setKeyboardTracking(false);
    m_days->setAccessibleName(tr("Most working days for %1").arg(name));
    m_days->findChild<QLineEdit *>()->setAccessibleName(m_days->accessibleName());
    connect(m_days, &NumberField::valueChanged, this,
            [this](double days) { m_model->setTolerance(m_row, MustHaveModel::Build, days); });
    auto *days = new QHBoxLayout(m_daysRow);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(m_days);
    days->addWidget(textLabel(tr("working days at most"), "small", m_daysRow), 1);
    auto *column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    column->addWidget(m_tolerance);
    column->addWidget(m_daysRow);
    controls->setFixedWidth(std::max(scaled(300), m_tolerance->sizeHint().width()));
    return controls;
}

QWidget *CapabilityRow::makeOffers()
{
    auto *offers = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    offers->setSizePolicy(policy);
    auto *flow = new FlowLayout(scaled(12), scaled(8), offers);
    flow->setContentsMargins(0, 0, 0, 0);
    const int options = m_model->columnCount() - MustHaveModel::FirstOption;
    for (int option = 0; option < options; ++option) {
        auto *widget = new QWidget(offers);
        widget->setFixedWidth(scaled(kOfferWidth));
        const Offer offer{widget, new MarkerLabel(widget), textLabel({}, "caption", widget)};
        setRole(offer.name, "option");
        auto *column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(offer.name);
        column->addWidget(offer.how);
        column->addStretch(1);
        flow->addWidget(widget);
        m_offers.push_back(offer);
    }
    return offers;
}

void CapabilityRow::present()
{
    const MustHaveModel::Tolerance tolerance = m_model->tolerance(m_row);
    m_tolerance->setCurrentIndex(tolerance);
    m_daysRow->setVisible(tolerance == MustHaveModel::Build);
    {
        const QSignalBlocker quiet(m_days);
        m_days->setValue(m_model->days(m_row));
    }
    const QString asked = m_model->askedBy(m_row);
    m_askedBy->setVisible(!asked.isEmpty());
    m_askedBy->setText(breakable(tr("Asked for by your answers: %1").arg(asked)));
    for (int option = 0; option < static_cast<int>(m_offers.size()); ++option) {
        const Offer &offer = m_offers[static_cast<std::size_t>(option)];
        const bool isMet = m_model->isMet(m_row, option);
        const QModelIndex cell = m_model->index(m_row, MustHaveModel::FirstOption + option);
        offer.name->setAlternative(
            m_model
                ->headerData(MustHaveModel::FirstOption + option, Qt::Horizontal, Qt::DisplayRole)
                .toString(),
            option, isMet ? drawing::MarkerState::Filled : drawing::MarkerState::Hollow);
        const QString how = cell.data().toString();
        offer.how->setText(breakable(
            isMet ? how : tr("✕ %1", "not enough: a cross and what is offered").arg(how)));
        setRole(offer.how, isMet ? "caption" : "problem");
        const knowledge::CapabilityState *state = m_model->state(m_row, option);
        // Escaped, since a tooltip guesses whether it is given markup.
        const QString note =
            state ? QString::fromStdString(state->note).toHtmlEscaped() : QString();
        offer.widget->setToolTip(note.isEmpty() ? QString()
                                                : QStringLiteral("<span>%1</span>").arg(note));
    }
}

} // namespace steelyard
