// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/ratings_card.h"

#include "session/exploration.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/folding_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"
#include "wording/rating_wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

RatingsCard::RatingsCard(Exploration *exploration, QWidget *parent)
    : Card(tr("Ratings of your own"), parent)
    , m_exploration(exploration)
    , m_option(new QComboBox(this))
    , m_criterion(new QComboBox(this))
    , m_value(new NumberField(this))
    , m_now(textLabel({}, "small", this))
    , m_reason(new FieldEdit(decision::TextField::RatingReason, tr("Why"), this))
    , m_try(new QPushButton(tr("Try"), this))
    , m_problem(
          textLabel(tr("Write down why: a rating of your own needs a reason."), "problem", this))
{
    m_option->setAccessibleName(tr("Option"));
    m_criterion->setAccessibleName(tr("Criterion"));
    m_value->setAccessibleName(tr("Your rating"));
    m_value->findChild<QLineEdit *>()->setAccessibleName(m_value->accessibleName());
    m_reason->setPlaceholderText(tr("Why"));
    for (QComboBox *box : {m_option, m_criterion}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::currentIndexChanged, this, &RatingsCard::showCell);
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip); // may be cut
    }
    m_value->setDecimals(1);
    m_value->setSingleStep(0.5);
    m_problem->hide();
    connect(m_try, &QPushButton::clicked, this, &RatingsCard::tryRating);
    connect(m_reason, &QLineEdit::returnPressed, this, &RatingsCard::tryRating);
    auto *cell = new FoldingLayout(scaled(8));
    cell->add(m_option, 1);
    cell->add(m_criterion, 2);
    cell->add(m_value);
    auto *why = new QHBoxLayout;
    why->setSpacing(scaled(8));
    why->addWidget(m_reason, 1);
    why->addWidget(m_try);
    body()->setSpacing(scaled(8));
    body()->addLayout(cell);
    body()->addWidget(m_now);
    body()->addLayout(why);
    body()->addWidget(m_reason->makeNotice(this));
    body()->addWidget(m_problem);
    body()->addStretch(1);
}

void RatingsCard::fillChoices()
{
    const DecisionDocument &trial = *m_exploration->trial();
    const QSignalBlocker quietOptions(m_option);
    const QSignalBlocker quietCriteria(m_criterion);
    for (const std::string &id : trial.decision().alternatives) {
        m_option->addItem(trial.wording().alternative(id), QString::fromStdString(id));
    }
    for (const knowledge::Criterion &criterion : trial.base().criteria) {
        m_criterion->addItem(QString::fromStdString(criterion.name),
                             QString::fromStdString(criterion.id));
    }
}

// A decision's own options and criteria come and go while the page is there.
bool RatingsCard::offersAllCells() const
{
    const DecisionDocument &trial = *m_exploration->trial();
    const auto &options = trial.decision().alternatives;
    const auto &criteria = trial.base().criteria;
    const auto offered = [](const QComboBox &box, int row, const std::string &id) {
        return box.itemData(row).toString().toStdString() == id;
    };
    if (m_option->count() != static_cast<int>(options.size()) ||
        m_criterion->count() != static_cast<int>(criteria.size())) {
        return false;
    }
    for (int i = 0; i < m_option->count(); ++i) {
        if (!offered(*m_option, i, options[static_cast<std::size_t>(i)])) {
            return false;
        }
    }
    for (int i = 0; i < m_criterion->count(); ++i) {
        if (!offered(*m_criterion, i, criteria[static_cast<std::size_t>(i)].id)) {
            return false;
        }
    }
    return true;
}

void RatingsCard::clear()
{
    const QSignalBlocker quietOptions(m_option);
    const QSignalBlocker quietCriteria(m_criterion);
    m_option->clear();
    m_criterion->clear();
    m_now->clear();
}

void RatingsCard::present()
{
    const DecisionDocument &trial = *m_exploration->trial();
    if (!offersAllCells()) {
        clear();
        fillChoices();
        showCell();
    }
    std::vector<decision::Finding> tried;
    for (const decision::Finding &own : trial.decision().findings) {
        const decision::Finding *agreed =
            m_exploration->document()->decision().finding(own.criterion, own.alternative);
        // A table of the user's own is all such ratings: here stand those that are tried.
        if (agreed == nullptr || !trial.isOwnCell(own.criterion, own.alternative) ||
            !(*agreed == own)) {
            tried.push_back(own);
        }
    }
    std::vector<std::string> wanted;
    wanted.reserve(tried.size());
    for (const decision::Finding &own : tried) {
        wanted.push_back(own.criterion + '\n' + own.alternative + '\n' + own.note + '\n' +
                         std::to_string(own.value.value_or(0)));
    }
    if (m_list && wanted == m_shown) {
        return;
    }
    m_shown = wanted;
    if (m_list) {
        body()->removeWidget(m_list);
        m_list->hide();
        m_list->deleteLater(); // the button just pressed may be in it
    }
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    const Wording words = trial.wording();
    for (const decision::Finding &own : tried) {
        const QString cell =
            tr("%1, %2: %3", "option, criterion, rating")
                .arg(words.alternative(own.alternative), words.criterion(own.criterion),
                     own.value ? RatingWording(words).level(own.criterion, *own.value)
                               : tr("unknown", "a rating"));
        auto *texts = new QVBoxLayout;
        texts->addWidget(textLabel(cell, "option", m_list));
        texts->addWidget(textLabel(QString::fromStdString(own.note), "caption", m_list));
        auto *drop = new QToolButton(m_list);
        drop->setIcon(icon(QStringLiteral("close"), drawing::Token::TextSecondary));
        drop->setAccessibleName(tr("Remove the rating %1").arg(cell));
        drop->setToolTip(trial.isOwnCell(own.criterion, own.alternative)
                             ? tr("Back to what your table says")
                             : tr("Back to what the knowledge base says"));
        drop->setFocusPolicy(Qt::StrongFocus);
        connect(drop, &QToolButton::clicked, this,
                [this, criterion = own.criterion, alternative = own.alternative] {
                    m_exploration->removeRating(criterion, alternative);
                });
        auto *row = new QHBoxLayout;
        row->addLayout(texts, 1);
        row->addWidget(drop);
        column->addLayout(row);
    }
    body()->insertWidget(body()->count() - 1, m_list);
    m_list->show();
}

void RatingsCard::showCell()
{
    const DecisionDocument &trial = *m_exploration->trial();
    const knowledge::KnowledgeBase &base = trial.base();
    const std::size_t c = base.criterionIndex(m_criterion->currentData().toString().toStdString());
    const std::size_t a = base.alternativeIndex(m_option->currentData().toString().toStdString());
    if (c == knowledge::KnowledgeBase::npos || a == knowledge::KnowledgeBase::npos) {
        m_now->clear(); // nothing to rate yet
        return;
    }
    const knowledge::Rating &rating = base.rating(c, a);
    m_value->setRange(base.criteria[c].scaleLow, base.criteria[c].scaleHigh);
    m_value->setSingleStep((base.criteria[c].scaleHigh - base.criteria[c].scaleLow) / 20);
    m_value->setValue(
        rating.value.value_or((base.criteria[c].scaleLow + base.criteria[c].scaleHigh) / 2));
    if (trial.isOwnCell(base.criteria[c].id, base.alternatives[a].id)) {
        const Wording words = trial.wording();
        const RatingWording ratingWords(words);
        const std::string &id = base.criteria[c].id;
        m_now->setText(rating.value ? tr("Your table says %1, plausibly %2 to %3.")
                                          .arg(ratingWords.level(id, *rating.value),
                                               ratingWords.level(id, rating.low),
                                               ratingWords.level(id, rating.high))
                                    : tr("Your table has no value here."));
        return;
    }
    m_now->setText(rating.value ? tr("The knowledge base says %1, plausibly %2 to %3.")
                                      .arg(trial.wording().numbers().rating(*rating.value),
                                           trial.wording().numbers().rating(rating.low),
                                           trial.wording().numbers().rating(rating.high))
                                : tr("The knowledge base has no rating here."));
}

void RatingsCard::tryRating()
{
    const QString reason = m_reason->text().trimmed();
    m_problem->setVisible(reason.isEmpty());
    if (reason.isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_option->count() == 0 || m_criterion->count() == 0) {
        return;
    }
    const knowledge::KnowledgeBase &base = m_exploration->trial()->base();
    decision::Finding own;
    own.criterion = m_criterion->currentData().toString().toStdString();
    own.alternative = m_option->currentData().toString().toStdString();
    own.note = reason.toStdString();
    const double value = m_value->value();
    own.value = value;
    // As sure as the knowledge base: its range moves with the rating, as far as the scale goes.
    const knowledge::Criterion &scale = base.criteria[base.criterionIndex(own.criterion)];
    const knowledge::Rating &rating =
        base.rating(base.criterionIndex(own.criterion), base.alternativeIndex(own.alternative));
    const double below = rating.value ? *rating.value - rating.low : 0;
    const double above = rating.value ? rating.high - *rating.value : 0;
    own.low = std::max(scale.scaleLow, value - below);
    own.high = std::min(scale.scaleHigh, value + above);
    m_reason->clear();
    m_exploration->setRating(own);
}

} // namespace steelyard
