// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/progress_segments.h"

#include "decision/decision.h"
#include "drawing/tokens.h"
#include "models/question_list_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steelyard {

using decision::AnswerState;
using drawing::Token;

ProgressSegments::ProgressSegments(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressSegments::setModel(QAbstractItemModel *model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::dataChanged, this, &ProgressSegments::modelChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &ProgressSegments::modelChanged);
    modelChanged();
}

void ProgressSegments::modelChanged()
{
    int asked = 0; // those left out are neither open nor answered
    int settled = 0;
    int notSure = 0;
    int assumed = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto state = static_cast<AnswerState>(
            m_model->index(row, 0).data(QuestionListModel::StateRole).toInt());
        asked += state != AnswerState::DoesNotApply ? 1 : 0;
        settled += state != AnswerState::Open && state != AnswerState::DoesNotApply ? 1 : 0;
        notSure += state == AnswerState::NotSure ? 1 : 0;
        assumed += m_model->index(row, 0).data(QuestionListModel::AssumedRole).toBool() ? 1 : 0;
    }
    setAccessibleName(tr("Progress"));
    const QString said = tr("%1 of %n question(s) answered, %2 of them not sure", nullptr, asked)
                             .arg(settled)
                             .arg(notSure);
    setAccessibleDescription(
        assumed == 0 ? said
                     : tr("%1, %2 only assumed", "“5 of 6 questions answered”, how many")
                           .arg(said, QString::number(assumed)));
    update();
}

QSize ProgressSegments::sizeHint() const
{
    return {scaled(120), scaled(6)};
}

void ProgressSegments::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const int count = m_model != nullptr ? m_model->rowCount() : 0;
    if (count == 0) {
        return;
    }
    const auto scheme = drawing::schemeOf(palette());
    QPainter painter(this);
    const double gap = scaled(2);
    const double width = (this->width() - gap * (count - 1)) / count;
    for (int i = 0; i < count; ++i) {
        const int row = isRightToLeft() ? count - 1 - i : i;
        const QRectF bar(i * (width + gap), 0, width, height());
        const auto state = static_cast<AnswerState>(
            m_model->index(row, 0).data(QuestionListModel::StateRole).toInt());
        if (state == AnswerState::NotSure) {
            painter.fillRect(bar, color(Token::TintStrong, scheme));
            const int dashes = static_cast<int>(std::ceil(bar.width() / scaled(4)));
            for (int dash = 0; dash < dashes; ++dash) {
                const double x = bar.left() + dash * scaled(4);
                painter.fillRect(
                    QRectF(x, 0, std::min<double>(scaled(2), bar.right() - x), bar.height()),
                    color(Token::Accent, scheme));
            }
        } else {
            const bool isOpen = state == AnswerState::Open;
            painter.fillRect(bar, color(isOpen ? Token::LineStrong : Token::Accent, scheme));
            if (m_model->index(row, 0).data(QuestionListModel::AssumedRole).toBool()) {
                painter.fillRect(bar.adjusted(1, 1, -1, -1), color(Token::Surface, scheme));
            }
        }
    }
}

} // namespace steelyard
