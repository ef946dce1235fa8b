// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weights/pairs_card.h"

#include "decision/own_weights.h"
#include "session/decision_document.h"
#include "session/own_weighing.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr double kConsistent = 0.1;     // CR up to which judgements are taken together, Saaty 1980
constexpr std::size_t kMostPaired = 10; // 45 pairs; more nobody goes through
constexpr double kTimes[] = {9, 7, 5, 3, 2, 1, 1.0 / 2, 1.0 / 3, 1.0 / 5, 1.0 / 7, 1.0 / 9};

} // namespace

PairsCard::PairsCard(QWidget *parent)
    : Card(tr("Pairs"), parent)
    , m_consistency(textLabel({}, "small", this))
{
    setHint(tr("How many times one counts as much as the other; gaps are allowed"));
    body()->addWidget(m_consistency);
}

void PairsCard::showPairs(DecisionDocument &document)
{
    std::vector<std::string> ids = OwnWeighing(document).order();
    ids.resize(std::min(ids.size(), kMostPaired));
    const bool isOther = m_document != &document || ids != m_ids;
    m_document = &document;
    m_ids = std::move(ids);
    if (isOther) {
        rebuild();
    }
    const OwnWeighing weighing(document);
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const auto said = weighing.pair(m_ids[m_pairs[i].first], m_ids[m_pairs[i].second]);
        int index = 0;
        for (std::size_t t = 0; said && t < std::size(kTimes); ++t) {
            const double best = index == 0 ? 1e9 : std::abs(std::log(kTimes[index - 1] / *said));
            index = std::abs(std::log(kTimes[t] / *said)) < best ? int(t) + 1 : index;
        }
        m_boxes[i]->setCurrentIndex(index);
    }
    showConsistency();
}

void PairsCard::rebuild()
{
    delete m_rows;
    m_pairs.clear();
    m_boxes.clear();
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(6));
    grid->setColumnStretch(0, 1);
    const Wording wording = m_document->wording();
    for (std::size_t first = 0; first < m_ids.size(); ++first) {
        for (std::size_t second = first + 1; second < m_ids.size(); ++second) {
            const QString one = wording.criterion(m_ids[first]);
            const QString other = wording.criterion(m_ids[second]);
            auto *box = new QComboBox(m_rows);
            box->setAccessibleName(tr("%1 against %2").arg(one, other));
            box->addItem(tr("not said"));
            for (const double times : kTimes) {
                box->addItem(times == 1  ? tr("as much")
                             : times > 1 ? tr("%1 times as much").arg(times)
                                         : tr("1/%1 as much").arg(std::round(1 / times)));
            }
            const std::size_t place = m_pairs.size();
            connect(box, &QComboBox::activated, this, [this, place](int index) {
                OwnWeighing(*m_document)
                    .setPair(m_ids[m_pairs[place].first], m_ids[m_pairs[place].second],
                             index > 0 ? std::optional(kTimes[index - 1]) : std::nullopt);
            });
            grid->addWidget(
                textLabel(tr("%1 counts, against %2,").arg(one, other), "small", m_rows),
                int(place), 0);
            grid->addWidget(box, int(place), 1);
            m_pairs.emplace_back(first, second);
            m_boxes.push_back(box);
        }
    }
    grid->setRowStretch(int(m_pairs.size()), 1);
    body()->addWidget(m_rows, 1);
}

void PairsCard::showConsistency()
{
    const auto consistency = decision::pairConsistency(m_document->base(), m_document->decision());
    const Wording wording = m_document->wording();
    if (!consistency.isConnected) {
        m_consistency->setText(
            tr("Too few are compared to weigh by: each needs one that leads to the others."));
        return;
    }
    if (!consistency.ratio || *consistency.ratio <= kConsistent) {
        m_consistency->setText(tr("The judgements agree well enough with each other."));
        return;
    }
    QString text = tr("The judgements contradict each other too much to weigh by.");
    if (consistency.revise) {
        text += QChar::Space +
                tr("Look at this first: %1 against %2. The others make it %3 times as much.")
                    .arg(wording.criterion(consistency.revise->first),
                         wording.criterion(consistency.revise->second),
                         wording.numbers().level(consistency.implied));
    }
    m_consistency->setText(breakable(text));
}

} // namespace steelyard
