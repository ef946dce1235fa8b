// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weights/swing_card.h"

#include "decision/cell_reading.h"
#include "decision/own_weights.h"
#include "session/decision_document.h"
#include "session/own_weighing.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QHBoxLayout>

#include <algorithm>

namespace steelyard {

using decision::Span;
using decision::SwingJudgement;

namespace {

constexpr int kFieldWidth = 88; // a level such as 120,000

} // namespace

SwingCard::SwingCard(QWidget *parent)
    : Card(tr("Swing"), parent)
{
    setHint(tr("Say what a step is worth; the ratio of the two follows"));
}

void SwingCard::showSwings(DecisionDocument &document)
{
    std::vector<std::string> ids = OwnWeighing(document).order();
    const bool isOther = m_document != &document || ids != m_ids;
    m_document = &document;
    m_ids = std::move(ids);
    if (isOther) {
        rebuild();
    }
    const Wording wording = document.wording();
    const OwnWeighing weighing(document);
    const knowledge::KnowledgeBase &base = document.base();
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        const Row &row = m_sentences[i];
        row.names->setText(
            breakable(tr("%1, %2", "two criteria")
                          .arg(wording.criterion(m_ids[i]), wording.criterion(m_ids[i + 1]))));
        for (std::size_t side = 0; side < 2; ++side) {
            const auto &measure = base.criteria[base.criterionIndex(m_ids[i + side])].measure;
            row.units[side]->setText(measure ? QString::fromStdString(measure->unit) : QString());
            row.units[side]->setVisible(!row.units[side]->text().isEmpty());
        }
        const SwingJudgement *said = weighing.swing(m_ids[i], m_ids[i + 1]);
        const Span spans[] = {said ? said->step.from : Span{}, said ? said->step.to : Span{},
                              said ? said->equal.from : Span{}, said ? said->equal.to : Span{}};
        for (std::size_t f = 0; f < row.fields.size() && said != nullptr; ++f) {
            if (!row.fields[f]->hasFocus()) {
                row.fields[f]->showText(spans[f].low == spans[f].high
                                            ? wording.numbers().level(spans[f].low)
                                            : tr("%1-%2", "a range")
                                                  .arg(wording.numbers().level(spans[f].low),
                                                       wording.numbers().level(spans[f].high)));
            }
        }
        row.ratio->setText(ratioText(i));
    }
}

QString SwingCard::ratioText(std::size_t row) const
{
    const SwingJudgement *said = OwnWeighing(*m_document).swing(m_ids[row], m_ids[row + 1]);
    if (said == nullptr) {
        return tr("not said");
    }
    const auto ratio = decision::swingRatio(m_document->base(), *said);
    const Wording wording = m_document->wording();
    if (!ratio) {
        return tr("the steps lead apart");
    }
    const QString text =
        ratio->low == ratio->high
            ? tr("1 : %1").arg(wording.numbers().level(ratio->low))
            : tr("1 : %1 to %2")
                  .arg(wording.numbers().level(ratio->low), wording.numbers().level(ratio->high));
    return ratio->low > 1 ? tr("%1, against the order", "a ratio of weights").arg(text) : text;
}

void SwingCard::rebuild()
{
    delete m_rows;
    m_sentences.clear();
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    const Wording wording = m_document->wording();
    for (std::size_t i = 0; i + 1 < m_ids.size(); ++i) {
        Row row{};
        row.names = textLabel({}, "captionStrong", m_rows);
        row.ratio = textLabel({}, "caption", m_rows);
        row.ratio->setWordWrap(false);
        auto *head = new QHBoxLayout;
        head->addWidget(row.names, 1);
        head->addWidget(row.ratio);
        column->addLayout(head);
        const QString first = wording.criterion(m_ids[i]);
        const QString second = wording.criterion(m_ids[i + 1]);
        const QString names[] = {tr("%1, from").arg(first), tr("%1, to").arg(first),
                                 tr("%1, from").arg(second), tr("%1, to").arg(second)};
        for (std::size_t f = 0; f < row.fields.size(); ++f) {
            row.fields[f] = new FieldEdit(decision::TextField::CellText, names[f], m_rows);
            row.fields[f]->setFixedWidth(scaled(kFieldWidth));
            connect(row.fields[f], &QLineEdit::editingFinished, this, [this, i] { edited(i); });
        }
        for (std::size_t side = 0; side < 2; ++side) {
            auto *line = new FlowLayout(scaled(6), scaled(4)); // with large text on several lines
            const auto say = [&](const QString &words) {
                QLabel *label = textLabel(words, "small", m_rows);
                label->setWordWrap(false);
                line->addWidget(label);
                return label;
            };
            say(side == 0 ? tr("From") : tr("from"));
            line->addWidget(row.fields[2 * side]);
            say(tr("to", "from one level to another"));
            line->addWidget(row.fields[2 * side + 1]);
            row.units[side] = say({});
            if (side == 0) {
                say(tr("is worth as much as"));
            }
            column->addLayout(line);
        }
        m_sentences.push_back(row);
    }
    column->addStretch(1);
    body()->addWidget(m_rows, 1);
}

// A sentence counts once all four of its levels can be read; with none of them it says nothing.
void SwingCard::edited(std::size_t row)
{
    const Row &fields = m_sentences[row];
    const knowledge::KnowledgeBase &base = m_document->base();
    decision::CellContext context;
    context.rates = m_document->decision().own.rates;
    std::array<std::optional<Span>, 4> spans;
    bool isBlank = true;
    bool isWhole = true;
    for (std::size_t f = 0; f < spans.size(); ++f) {
        const knowledge::Criterion &criterion =
            base.criteria[base.criterionIndex(m_ids[row + f / 2])];
        const QString text = fields.fields[f]->text().trimmed();
        isBlank = isBlank && text.isEmpty();
        spans[f] = decision::readSpan(text.toStdString(), criterion, context);
        isWhole = isWhole && spans[f].has_value();
    }
    const std::string &first = m_ids[row];
    const std::string &second = m_ids[row + 1];
    if (isWhole) {
        OwnWeighing(*m_document)
            .setSwing(
                first, second,
                SwingJudgement{{first, *spans[0], *spans[1]}, {second, *spans[2], *spans[3]}});
    } else if (isBlank && OwnWeighing(*m_document).swing(first, second) != nullptr) {
        OwnWeighing(*m_document).setSwing(first, second, std::nullopt);
    }
}

} // namespace steelyard
