// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/weights_card.h"

#include "models/weight_trial_model.h"
#include "session/exploration.h"
#include "ui/pages/what_if/weight_slider.h"
#include "ui/theme/accessible_roles.h"
#include "ui/widgets/breakpoints.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "wording/numbers.h"
#include "wording/wording.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace steelyard {

namespace {

constexpr int kStackedBelow = 700; // width of the window, as effectiveWidth() has it
constexpr int kPause = 150;        // milliseconds
constexpr int kMostTyped = 999;    // per cent
constexpr double kRoomAbove = 2.4; // of the track over the largest weight
constexpr std::array<int, 4> kTrackEnds{150, 300, 600, WeightSlider::kWhole};
const QString kWidest = QStringLiteral("100.0");

double shownPercent(double share)
{
    return Numbers::rounded(share * 100, Numbers::kPercentDecimals);
}

// A caption may take two lines beside its field, and the tracks need the room.
int widestWord(const QStringList &texts, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &word : texts.join(u' ').split(u' ')) {
        width = std::max(width, metrics.horizontalAdvance(word));
    }
    return width + 2;
}

} // namespace

WeightsCard::WeightsCard(WeightTrialModel *model, QWidget *parent)
    : Card(tr("Weights"), parent)
    , m_model(model)
    , m_kind(new SegmentedControl(this))
    , m_legend(textLabel({}, "caption", this))
{
    m_kind->setAccessibleName(tr("Weights of"));
    m_kind->addSegment(tr("Groups"));
    m_kind->addSegment(tr("Criteria"));
    header()->addWidget(m_kind);
    connect(m_kind, &SegmentedControl::activated, this,
            [this](int index) { m_model->setRows(static_cast<WeightTrialModel::Rows>(index)); });
    connect(model, &QAbstractItemModel::modelReset, this, &WeightsCard::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this, &WeightsCard::present);
    m_describing.setSingleShot(true);
    m_describing.setInterval(kPause);
    connect(&m_describing, &QTimer::timeout, this, &WeightsCard::describe);
    body()->addSpacing(scaled(8));
    body()->addWidget(m_legend);
    body()->addStretch(1);
}

WeightSlider *WeightsCard::slider(int row) const
{
    return m_lines.at(static_cast<std::size_t>(row)).slider;
}

void WeightsCard::rebuild()
{
    delete m_contents;
    m_contents = new QWidget(this);
    m_grid = new QGridLayout(m_contents);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(8));
    m_grid->setVerticalSpacing(scaled(4));
    m_lines.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->at(row).name;
        const Line line{textLabel(name, "strong", m_contents), new WeightSlider(m_contents),
                        new NumberField(m_contents), textLabel({}, "caption", m_contents)};
        line.slider->setAccessibleName(tr("Weight of %1").arg(name));
        line.number->setDecimals(Numbers::kPercentDecimals);
        line.number->setRange(0, kMostTyped); // what is too much is said, not typed past
        line.number->setSuffix(tr("%", "behind a number"));
        line.number->setKeyboardTracking(false);
        line.number->setAccessibleName(tr("Weight of %1 in per cent").arg(name));
        line.number->findChild<QLineEdit *>()->setAccessibleName(line.number->accessibleName());
        line.was->setMinimumWidth(widestWord(
            {tr("was %1").arg(kWidest), tr("at most %1").arg(kWidest)}, line.was->fontMetrics()));
        connect(line.slider, &WeightSlider::shareChosen, this, [this, row](double share) {
            m_refusedRow = -1;
            m_model->setShare(row, share);
        });
        connect(line.number, &NumberField::valueChanged, this,
                [this, row](double percent) { setPercent(row, percent); });
        m_lines.push_back(line);
    }
    placeLines();
    body()->insertWidget(0, m_contents);
    m_contents->show();
    m_trackEnd = 0;
    m_refusedRow = -1;
    const DecisionDocument *document =
        m_model->exploration() ? m_model->exploration()->document() : nullptr;
    // Criteria of the user's own are in no groups: both would say the same.
    m_kind->setVisible(document != nullptr &&
                       document->base().groups.size() < document->base().criteria.size());
    m_legend->setVisible(!m_lines.empty());
    present();
}

// A name beside its slider, or above it where large text leaves no room for both.
void WeightsCard::placeLines()
{
    m_isStacked = effectiveWidth(this) < kStackedBelow;
    m_grid->setColumnStretch(0, m_isStacked ? 5 : 3);
    m_grid->setColumnStretch(1, m_isStacked ? 0 : 5);
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        const int row = m_isStacked ? 2 * i + 1 : i;
        int column = m_isStacked ? 0 : 1;
        m_grid->addWidget(line.name, m_isStacked ? row - 1 : row, 0, 1, m_isStacked ? 3 : 1);
        for (QWidget *part :
             {static_cast<QWidget *>(line.slider), static_cast<QWidget *>(line.number),
              static_cast<QWidget *>(line.was)}) {
            m_grid->addWidget(part, row, column++);
        }
    }
}

void WeightsCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (m_grid != nullptr && m_isStacked != (effectiveWidth(this) < kStackedBelow)) {
        placeLines();
    }
}

void WeightsCard::setPercent(int row, double percent)
{
    const double most = m_model->at(row).line.most();
    m_refusedRow = percent > shownPercent(most) ? row : -1;
    m_model->setShare(row, std::min(percent / 100, most));
    present(); // also when that changed nothing
    if (m_refusedRow == row) {
        announce(*this, m_lines[static_cast<std::size_t>(row)].was->text());
    }
}

void WeightsCard::describe()
{
    for (int row = 0; row < static_cast<int>(m_lines.size()); ++row) {
        m_lines[static_cast<std::size_t>(row)].slider->setAccessibleDescription(
            m_model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    }
}

void WeightsCard::present()
{
    if (m_lines.empty() || !m_model->exploration()->trial()) {
        return;
    }
    setTrackEnd();
    m_describing.start();
    const DecisionDocument &agreed = *m_model->exploration()->document();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const WeightTrialModel::Row &weight = m_model->at(row);
        const Line &line = m_lines[static_cast<std::size_t>(row)];
        WeightSlider::Track track;
        track.agreed = weight.agreed;
        if (weight.range) {
            track.stays = {weight.range->low, weight.range->high};
            track.flipsBelow = weight.range->below.has_value();
            track.flipsAbove = weight.range->above.has_value();
        }
        line.slider->setTrack(track);
        line.slider->showShare(weight.line.now());
        const QSignalBlocker quiet(line.number);
        line.number->setValue(shownPercent(weight.line.now()));
        const Numbers numbers;
        const QString before = numbers.percentNumber(weight.agreed);
        line.was->setText(
            row == m_refusedRow ? tr("at most %1").arg(numbers.percentNumber(weight.line.most()))
            : before == numbers.percentNumber(weight.line.now()) ? QString()
                                                                 : tr("was %1").arg(before));
    }
    const QString leader = agreed.wording().alternative(agreed.verdict().scores.winner);
    const QString end = agreed.wording().numbers().givenPercent(m_trackEnd / 1000.0);
    m_legend->setText(breakable(
        agreed.verdict().scores.winner.empty()
            ? tr("Dotted: as agreed. The tracks go from 0 to %1.").arg(end)
            : tr("Band: %1 stays first if only this weight moves. Dotted: as agreed. The tracks go "
                 "from 0 to %2.")
                  .arg(leader, end)));
}

// All tracks have one scale. It grows with the weights and shrinks only with new rows: a handle
// must not run away under the hand.
void WeightsCard::setTrackEnd()
{
    double largest = 0;
    double now = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        now = std::max(now, m_model->at(row).line.now());
        largest = std::max(largest, m_model->at(row).agreed);
    }
    const int wanted = std::max(qRound(largest * kRoomAbove * WeightSlider::kWhole),
                                qRound(now * WeightSlider::kWhole));
    const auto fitting = std::find_if(kTrackEnds.begin(), kTrackEnds.end(),
                                      [wanted](int end) { return end >= wanted; });
    const int end =
        std::max(m_trackEnd, fitting == kTrackEnds.end() ? WeightSlider::kWhole : *fitting);
    if (end == m_trackEnd) {
        return;
    }
    m_trackEnd = end;
    for (const Line &line : m_lines) {
        const QSignalBlocker quiet(line.slider);
        line.slider->setMaximum(end);
    }
}

} // namespace steelyard
