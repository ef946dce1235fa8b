// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_have_cell_bar.h"

#include "models/must_have_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_link.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace steelyard {

MustHaveCellBar::MustHaveCellBar(const MustHaveModel *model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_title(textLabel({}, "option", this))
    , m_detail(textLabel({}, "small", this))
    , m_asking(new TextLink({}, TextLink::Tone::Accent, this))
    , m_evidence(new QPushButton(tr("Evidence"), this))
    , m_accept(new QPushButton(this))
{
    setRole(this, "bottomBar");
    setRole(m_evidence, "link");
    m_evidence->setIcon(icon(QStringLiteral("document"), drawing::Token::Accent));
    for (QPushButton *button : {m_evidence, m_accept}) {
        button->setProperty("compact", true);
    }
    m_accept->installEventFilter(this);
    connect(m_evidence, &QPushButton::clicked, this, &MustHaveCellBar::evidenceRequested);
    connect(m_asking, &TextLink::clicked, this, [this] { Q_EMIT questionRequested(m_question); });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_wayBack) {
            Q_EMIT chosen(m_row, decision::MustHaveChoice(m_wayBack->choice));
        }
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(1));
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(16), scaled(6), scaled(12), scaled(6));
    row->setSpacing(scaled(12));
    row->addLayout(words, 1);
    row->addWidget(m_asking, 0, Qt::AlignVCenter);
    row->addWidget(m_evidence);
    row->addWidget(m_accept);
    setMinimumHeight(scaled(70)); // three lines: the longest there usually is
}

void MustHaveCellBar::present(const QModelIndex &cell)
{
    m_row = cell.isValid() && m_model->isCapability(cell.row()) ? cell.row() : -1;
    m_wayBack.reset();
    m_question.clear();
    const bool isOption = m_row >= 0 && cell.column() >= MustHaveModel::FirstOption;
    QString detail;
    if (m_row < 0) {
        m_title->clear();
    } else if (isOption) {
        const auto option = static_cast<std::size_t>(cell.column() - MustHaveModel::FirstOption);
        const std::size_t capability = m_model->capabilityIndex(m_row);
        const MustHaveWords words = m_model->words();
        m_title->setText(breakable(words.title(option)));
        detail = words.detail(capability, option);
        m_wayBack = words.wayBack(capability, option);
    } else {
        m_title->setText(breakable(cell.siblingAtColumn(MustHaveModel::Name).data().toString()));
        detail = QString::fromStdString(m_model->capability(m_row).description);
        const std::vector<std::string> asking = m_model->askedBy(m_row);
        if (!asking.empty()) {
            m_question = QString::fromStdString(asking.front());
            m_asking->setWords(tr("Asked for by %1").arg(m_model->askedByText(m_row)));
        }
    }
    m_detail->setText(breakable(detail));
    m_asking->setVisible(!m_question.isEmpty());
    m_evidence->setVisible(isOption);
    m_accept->setVisible(m_wayBack.has_value());
    if (m_wayBack) {
        m_accept->setText(m_model->words().accept(m_wayBack->choice));
        m_accept->setAccessibleDescription(m_model->words().effect(*m_wayBack));
    }
}

bool MustHaveCellBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_accept && m_wayBack) {
        if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn) {
            Q_EMIT previewed(m_wayBack);
        } else if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut) {
            Q_EMIT previewed(std::nullopt);
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace steelyard
