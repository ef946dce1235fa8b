// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_haves_page.h"

#include "models/must_have_model.h"
#include "session/decision_document.h"
#include "ui/pages/must_haves/capability_evidence.h"
#include "ui/pages/must_haves/must_have_cell_bar.h"
#include "ui/pages/must_haves/must_have_ladder.h"
#include "ui/pages/must_haves/must_have_view.h"
#include "ui/pages/must_haves/support_sign.h"
#include "ui/theme/accessible_roles.h"
#include "ui/widgets/focus_inside.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/pause_while_hidden.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kLeastTable = 240; // below it the page scrolls
constexpr int kEvidenceWidth = 344;

} // namespace

MustHavesPage::MustHavesPage(QWidget *parent)
    : ScrollPage(tr("Must-haves"), parent)
    , m_model(new MustHaveModel(this))
    , m_ladder(new MustHaveLadder(m_model, content()))
    , m_view(new MustHaveView(m_model, content()))
    , m_bar(new MustHaveCellBar(m_model, content()))
    , m_legend(new SupportLegend(content()))
    , m_evidence(new CapabilityEvidence(content()))
    , m_table(makeTable())
    , m_nothing(textLabel(tr("This knowledge base names no capabilities."), "secondary", content()))
{
    const auto connectPart = [this](auto *part) {
        using Part = std::remove_pointer_t<decltype(part)>;
        connect(part, &Part::previewed, this, &MustHavesPage::preview);
        connect(part, &Part::chosen, this, &MustHavesPage::choose);
    };
    connectPart(m_ladder);
    connectPart(m_bar);
    connect(m_view, &MustHaveView::previewed, this, &MustHavesPage::preview);
    connect(m_view, &MustHaveView::currentCellChanged, this, &MustHavesPage::showCell);
    connect(m_view, &MustHaveView::evidenceRequested, this, &MustHavesPage::openEvidence);
    connect(m_bar, &MustHaveCellBar::evidenceRequested, this,
            [this] { openEvidence(m_view->currentIndex()); });
    connect(m_bar, &MustHaveCellBar::questionRequested, this, &Page::questionRequested);
    connect(m_evidence, &CapabilityEvidence::closeRequested, this, &MustHavesPage::closeEvidence);
    connect(m_evidence, &CapabilityEvidence::stepRequested, m_view, &MustHaveView::step);
    connect(m_evidence, &CapabilityEvidence::placeRequested, this, &Page::placeRequested);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_shownRow = -1;
        m_view->goTo(m_model->firstCapabilityRow());
    });
    m_evidence->hide();
    m_evidence->setFixedWidth(scaled(kEvidenceWidth));
    column()->setSpacing(scaled(12));
    column()->addWidget(textLabel(tr("What must an option have?"), "pageTitle", content()));
    column()->addWidget(
        textLabel(tr("An option that cannot meet a must-have the way you accept is left out. It "
                     "stays in view and is scored for information only."),
                  "secondary", content()));
    column()->addWidget(m_nothing);
    column()->addWidget(m_ladder);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(16));
    row->addWidget(m_table, 1);
    row->addWidget(m_evidence);
    column()->addLayout(row, 1);
    setFocusProxy(m_view);
    pauseWhileHidden(this, [this](bool paused) { m_model->setPaused(paused); });
}

QWidget *MustHavesPage::makeTable()
{
    auto *card = new QFrame(content());
    setRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_legend);
    m_view->setMinimumHeight(scaled(kLeastTable));
    return card;
}

void MustHavesPage::follow(DecisionDocument *document)
{
    m_model->setDocument(document); // first: what closes lays the table out
    closeEvidence();
    if (document) { // after the model, which the cards look at; nothing here is about shares
        connect(document, &DecisionDocument::scoresChanged, this, &MustHavesPage::refresh);
    }
}

QList<QWidget *> MustHavesPage::focusRegions()
{
    return {m_ladder, m_view, m_bar, m_evidence};
}

void MustHavesPage::present()
{
    const bool isEmpty = m_model->firstCapabilityRow() < 0;
    m_nothing->setVisible(isEmpty);
    m_ladder->setVisible(!isEmpty);
    m_table->setVisible(!isEmpty);
    int staying = 0;
    const auto &alternatives = document()->verdict().scores.alternatives;
    for (const decision::AlternativeResult &alternative : alternatives) {
        staying += alternative.exclusions.empty() ? 1 : 0;
    }
    m_legend->showStaying(staying, static_cast<int>(alternatives.size()));
    if (!m_view->currentIndex().isValid()) {
        m_view->goTo(m_model->firstCapabilityRow());
    }
    m_shownRow = -1; // what its steps do has changed
    showCell(m_view->currentIndex());
}

void MustHavesPage::preview(const std::optional<decision::MustHaveStep> &step)
{
    m_model->preview(step);
    m_ladder->showEffect(step);
}

void MustHavesPage::choose(int row, const decision::MustHaveChoice &choice)
{
    m_model->choose(row, choice);
}

void MustHavesPage::showCell(const QModelIndex &cell)
{
    if (!document()) {
        return;
    }
    if (cell.row() != m_shownRow) {
        m_shownRow = cell.row();
        m_ladder->present(m_shownRow);
    }
    m_bar->present(cell);
    if (m_evidence->isVisible()) {
        if (cell.isValid() && cell.column() >= MustHaveModel::FirstOption) {
            m_evidence->showCell(
                *document(), m_model->capabilityIndex(cell.row()),
                static_cast<std::size_t>(cell.column() - MustHaveModel::FirstOption));
        }
    }
}

void MustHavesPage::openEvidence(const QModelIndex &cell)
{
    if (!document() || cell.column() < MustHaveModel::FirstOption) {
        return;
    }
    m_view->setWidthsKept(true); // nothing moves but what the evidence would cover
    m_evidence->show();
    showCell(cell);
    content()->layout()->activate();
    announce(*this, textOf(*m_evidence));
    m_view->scrollTo(cell);
}

// Wherever the focus is: from a cell the evidence opens without taking it. A field in the table
// comes first, so that this is no shortcut.
void MustHavesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_evidence->isVisible()) {
        closeEvidence();
        return;
    }
    ScrollPage::keyPressEvent(event);
}

void MustHavesPage::closeEvidence()
{
    const bool hadFocus = isFocusInside(*m_evidence);
    if (m_evidence->isVisible() && !hadFocus) { // else the cell that gets the focus is read
        announce(*this, tr("Evidence closed"));
    }
    m_evidence->hide();
    content()->layout()->activate();
    m_view->setWidthsKept(false);
    if (hadFocus) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace steelyard
