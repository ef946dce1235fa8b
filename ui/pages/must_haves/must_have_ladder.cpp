// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_have_ladder.h"

#include "models/must_have_model.h"
#include "ui/pages/must_haves/ladder_step.h"
#include "ui/widgets/focus_inside.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kOneLineFrom = 1000; // width in which what a step would do fits in a line

} // namespace

MustHaveLadder::MustHaveLadder(const MustHaveModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(textLabel({}, "label", this))
    , m_effect(textLabel({}, "small", this))
    , m_lines(new QGridLayout)
{
    m_lines->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    column->addWidget(m_title);
    column->addLayout(m_lines);
    m_effect->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    column->addWidget(m_effect);
}

LadderStep *MustHaveLadder::addStep()
{
    const std::size_t place = m_buttons.size();
    auto *button = new LadderStep(this);
    m_buttons.push_back(button);
    connect(button, &LadderStep::clicked, this, [this, place] { choose(place); });
    connect(button, &LadderStep::moved, this, [this, place](int key) { moveFocus(place, key); });
    connect(button, &LadderStep::lookedAt, this, [this, place](bool now) {
        if (now) {
            look(place);
        } else {
            Q_EMIT previewed(std::nullopt);
        }
    });
    return button;
}

void MustHaveLadder::present(int row)
{
    m_row = row;
    m_steps =
        m_model->isCapability(row) ? m_model->steps(row) : std::vector<decision::MustHaveStep>();
    while (m_buttons.size() < m_steps.size()) {
        addStep();
    }
    const bool hadFocus = isFocusInside(*this);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (i >= m_steps.size()) {
            m_buttons[i]->hide();
            continue;
        }
        const decision::MustHaveStep &step = m_steps[i];
        LadderStep::Content content;
        content.choice = m_model->words().shortChoice(step.choice);
        content.staying = tr("%n stay", nullptr, static_cast<int>(step.staying.size()));
        content.isNow = step.isNow;
        const QString leader = m_model->words().leader(step);
        content.leader = !step.isNow        ? leader
                         : leader.isEmpty() ? tr("now")
                                            : tr("now, %1", "which option leads").arg(leader);
        content.staysSlots = m_model->slotsOf(step);
        const QString choice = m_model->words().choice(step.choice);
        m_buttons[i]->setContent(
            content,
            content.leader.isEmpty()
                ? tr("%1: %2", "a choice, how many stay").arg(choice, content.staying)
                : tr("%1: %2, %3", "a choice, how many stay, who leads")
                      .arg(choice, content.staying, content.leader),
            m_model->words().effect(step));
        m_buttons[i]->show();
        if (hadFocus && step.isNow) {
            m_buttons[i]->setFocus(Qt::OtherFocusReason);
        }
    }
    arrange();
    m_title->setText(m_steps.empty()
                         ? QString()
                         : tr("If you accept less or more for %1")
                               .arg(m_model->index(row, MustHaveModel::Name).data().toString()));
    showEffect(std::nullopt);
}

void MustHaveLadder::showEffect(const std::optional<decision::MustHaveStep> &step)
{
    if (step) {
        m_effect->setText(
            tr("%1: %2", "a choice and what it would do")
                .arg(m_model->words().choice(step->choice), m_model->words().effect(*step)));
    } else if (m_steps.size() == 1) {
        m_effect->setText(tr("Whatever you accept here, the same options stay."));
    } else {
        m_effect->setText(m_steps.empty() ? QString()
                                          : tr("Point at a step to see what it would do."));
    }
}

void MustHaveLadder::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_mostLines = 1;
    arrange();
    const int lines = width() < scaled(kOneLineFrom) ? 2 : 1;
    m_effect->setMinimumHeight(lines * m_effect->fontMetrics().lineSpacing());
}

void MustHaveLadder::arrange()
{
    const auto count = static_cast<int>(m_steps.size());
    int each = 1;
    for (int i = 0; i < count; ++i) {
        each = std::max(each, m_buttons[static_cast<std::size_t>(i)]->wholeWidth());
    }
    const int most = std::clamp(width() / each, 1, std::max(1, count));
    const int lines = (count + most - 1) / most;
    const int columns = lines > 1 ? (count + lines - 1) / lines : most; // of about the same length
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
        m_lines->addWidget(m_buttons[static_cast<std::size_t>(i)], i / columns, i % columns);
    }
    for (int column = 0; column < std::max(columns, m_lines->columnCount()); ++column) {
        m_lines->setColumnStretch(column, column < columns ? 1 : 0);
    }
    // Lines that another capability needed stay, so that what is below keeps its place.
    m_mostLines = std::max(m_mostLines, lines);
    const int line = m_buttons.empty() ? 0 : m_buttons.front()->sizeHint().height();
    for (int row = 0; row < std::max(m_mostLines, m_lines->rowCount()); ++row) {
        m_lines->setRowMinimumHeight(row, row < m_mostLines ? line : 0);
    }
}

void MustHaveLadder::look(std::size_t step)
{
    if (step < m_steps.size()) {
        Q_EMIT previewed(m_steps[step]);
    }
}

void MustHaveLadder::choose(std::size_t step)
{
    if (step < m_steps.size()) {
        m_buttons[step]->setFocus(Qt::OtherFocusReason);
        Q_EMIT chosen(m_row, m_steps[step].choice);
    }
}

void MustHaveLadder::moveFocus(std::size_t from, int key)
{
    const int last = static_cast<int>(m_steps.size()) - 1;
    const int by = (key == Qt::Key_Right) == isRightToLeft() ? -1 : 1;
    const int to = key == Qt::Key_Home  ? 0
                   : key == Qt::Key_End ? last
                                        : std::clamp(static_cast<int>(from) + by, 0, last);
    m_buttons[static_cast<std::size_t>(to)]->setFocus(Qt::OtherFocusReason);
}

} // namespace steelyard
