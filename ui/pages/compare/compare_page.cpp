// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_page.h"

#include "models/comparison_model.h"
#include "session/decision_document.h"
#include "ui/grid/leave_out_dialog.h"
#include "ui/pages/compare/column_widths.h"
#include "ui/pages/compare/comparison_controls.h"
#include "ui/pages/compare/comparison_filter.h"
#include "ui/pages/compare/comparison_header.h"
#include "ui/pages/compare/comparison_legend.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/pages/compare/evidence_drawer.h"
#include "ui/pages/page_area.h"
#include "ui/theme/accessible_roles.h"
#include "ui/widgets/focus_inside.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/pause_while_hidden.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

const QString kNames = QStringLiteral("compare/widthOfNames");
const QString kRatings = QStringLiteral("compare/widthOfRatings");
constexpr int kPageMargin = 32;
constexpr int kDrawerWidth = 376;
constexpr int kLeastTable = 200; // its heads and some rows; with less room the page scrolls

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : Page(parent)
    , m_model(new ComparisonModel(this))
    , m_filter(new ComparisonFilter(this))
    , m_view(new ComparisonView(this))
    , m_controls(new ComparisonControls(m_model, m_filter, this))
    , m_drawer(new EvidenceDrawer(this))
    , m_leftOut(new LeftOutButton(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
    , m_area(addPageArea(this, tr("Compare")))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Ratings by criterion and option"));
    m_drawer->hide();

    auto *layout = new QVBoxLayout(m_area->widget());
    layout->setSpacing(scaled(12));
    auto *edit = new QPushButton(tr("Edit as a table"), this);
    edit->setToolTip(tr("Add options, criteria and findings of your own"));
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Table); });
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("Compare"), "pageTitle", nullptr), 1);
    head->addWidget(m_leftOut);
    head->addWidget(edit);
    layout->addLayout(head);
    layout->addWidget(m_controls);
    m_table = makeTable();
    m_view->setMinimumHeight(scaled(kLeastTable));
    layout->addWidget(m_table, 1);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ComparePage::placeDrawer);
    setFocusProxy(m_view);
    QList<QWidget *> stops = m_controls->tabStops();
    stops << m_view << m_drawer;
    for (int i = 1; i < stops.size(); ++i) {
        setTabOrder(stops[i - 1], stops[i]);
    }
    auto *copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this,
            [this] { m_controls->copy(ComparisonControls::Format::Markdown); });
    auto *leave = new QShortcut(Qt::Key_Delete, m_view);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        const QModelIndex cell = m_view->currentIndex();
        leaveOut(cell.column() < ComparisonModel::FirstAlternativeColumn
                     ? decision::OwnPart::Criterion
                     : decision::OwnPart::Option,
                 cell);
    });
    connect(m_view, &ComparisonView::menuRequested, this, &ComparePage::openMenu);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        const int column = m_view->header()->logicalIndexAt(at);
        if (column >= ComparisonModel::FirstAlternativeColumn) {
            openMenu(m_filter->index(0, column), m_view->header()->mapToGlobal(at));
        }
    });
    connectDrawer();
    placeDrawer();
    pauseWhileHidden(this, [this](bool paused) {
        m_model->setPaused(paused);
        m_update.setPaused(paused);
    });
}

QWidget *ComparePage::makeTable()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    setRole(m_view, "flat");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(new ComparisonLegend);
    return card;
}

void ComparePage::connectDrawer()
{
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false); // so that others may use the key while the drawer is closed
    connect(m_escape, &QShortcut::activated, this, &ComparePage::closeDrawer);
    connect(m_drawer, &EvidenceDrawer::closeRequested, this, &ComparePage::closeDrawer);
    connect(m_drawer, &EvidenceDrawer::stepRequested, m_view, &ComparisonView::step);
    connect(m_drawer, &EvidenceDrawer::placeRequested, this, &Page::placeRequested);
    connect(m_drawer, &EvidenceDrawer::ownRatingSaved, this,
            [this](const decision::Finding &rating) { m_document->setFinding(rating); });
    connect(m_drawer, &EvidenceDrawer::ownRatingRemoved, this,
            [this](const std::string &criterion, const std::string &alternative) {
                m_document->removeFinding(criterion, alternative);
            });
    connect(m_view, &ComparisonView::orderRequested, this, [this](int column) {
        const QModelIndex shown = m_filter->index(0, column);
        const int source = m_filter->mapToSource(shown).column();
        if (source >= 0) {
            m_controls->orderBy(source);
            showOrder();
        }
    });
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &ComparePage::showOrder);
    connect(m_view, &ComparisonView::opened, this, &ComparePage::openDrawer);
    connect(m_view, &ComparisonView::currentCellChanged, this, [this](const QModelIndex &cell) {
        if (cell.isValid() && m_drawer->isVisible()) {
            openDrawer(cell);
        }
    });
}

void ComparePage::showOrder()
{
    int shown = -1;
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        if (m_filter->mapToSource(m_filter->index(0, column)).column() == m_model->orderColumn()) {
            shown = column;
        }
    }
    static_cast<ComparisonHeader *>(m_view->header())->showOrder(shown, m_model->isReversed());
}

void ComparePage::rememberIn(QSettings &settings)
{
    m_controls->rememberIn(settings);
    ColumnWidths *widths = m_view->widths();
    widths->choose({settings.value(kNames).toInt(), settings.value(kRatings).toInt()});
    connect(widths, &ColumnWidths::chosenChanged, this, [widths, &settings] {
        settings.setValue(kNames, widths->chosen().names);
        settings.setValue(kRatings, widths->chosen().ratings);
    });
}

QList<QWidget *> ComparePage::focusRegions()
{
    return {this, m_view, m_drawer}; // the page's own part is what stands above the table
}

void ComparePage::setDocument(DecisionDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_update.drop();
    closeDrawer();
    m_model->setDocument(document);
    if (m_document) {
        m_controls->takeOrder();
        m_controls->recallOptions(QString::fromStdString(m_document->base().id));
        connect(m_document, &DecisionDocument::scoresChanged, this, [this] { m_update.request(); });
        connect(m_document, &DecisionDocument::partsChanged, this,
                [this] { setDocument(m_document); });
    }
    showScores();
}

void ComparePage::showScores()
{
    double largest = 0;
    if (m_document) {
        for (const decision::WeightResult &weight : m_document->verdict().scores.weights) {
            largest = std::max(largest, weight.weight);
        }
    }
    m_view->setLargestWeight(largest);
    m_leftOut->show(m_document);
    m_controls->refresh();
    showOrder();
    if (m_drawer->isVisible()) {
        followShownCell();
    }
}

// Ordered by an option's ratings, the rows come anew when one of them changes: the cell whose
// evidence is shown stays the current one, wherever it is now.
void ComparePage::followShownCell()
{
    const QModelIndex cell =
        m_filter->mapFromSource(m_model->cell(m_shownCriterion, m_shownOption));
    if (cell.isValid() && cell != m_view->currentIndex()) {
        m_view->expand(cell.parent());
        m_view->setCurrentIndex(cell); // shows its evidence
    } else {
        openDrawer(m_view->currentIndex());
    }
}

void ComparePage::showPlace(const KnowledgePlace &place)
{
    showCell(place.id, place.option);
}

void ComparePage::showCell(const QString &criterion, const QString &alternative)
{
    const QModelIndex source = m_model->cell(criterion, alternative);
    if (!source.isValid()) {
        return;
    }
    QModelIndex cell = m_filter->mapFromSource(source);
    if (!cell.isValid()) {
        m_controls->revealCell(source);
        cell = m_filter->mapFromSource(source);
    }
    m_view->expand(cell.parent());
    m_view->setCurrentIndex(cell);
    m_view->setFocus();
    openDrawer(cell);
}

void ComparePage::openDrawer(const QModelIndex &cell)
{
    if (!m_document || !cell.isValid() || cell.data(ComparisonModel::IsGroupRole).toBool() ||
        cell.column() < ComparisonModel::FirstAlternativeColumn) {
        return;
    }
    m_shownCriterion = cell.data(ComparisonModel::CriterionIdRole).toString();
    m_shownOption = cell.data(ComparisonModel::AlternativeIdRole).toString();
    m_drawer->showCell(*m_document, m_shownCriterion, m_shownOption);
    m_view->widths()->setKept(true); // nothing moves but what the evidence would cover
    m_drawer->show();
    m_drawer->raise();
    m_escape->setEnabled(true);
    placeDrawer();
    m_table->layout()->activate(); // scroll in the width that is left
    m_view->scrollTo(cell);
    announce(*this, textOf(*m_drawer));
}

void ComparePage::openMenu(const QModelIndex &cell, const QPoint &where)
{
    const auto name = [this](decision::OwnPart part, const QModelIndex &index) {
        const Wording words = m_document->wording();
        return part == decision::OwnPart::Option
                   ? m_filter->headerData(index.column(), Qt::Horizontal).toString()
                   : words.criterion(
                         index.data(ComparisonModel::CriterionIdRole).toString().toStdString());
    };
    QMenu menu(this);
    menu.setAccessibleName(tr("Comparison"));
    const QPersistentModelIndex place(cell);
    const auto offer = [&](decision::OwnPart part) {
        connect(menu.addAction(tr("Leave out %1").arg(withoutMnemonic(name(part, cell)))),
                &QAction::triggered, this, [this, part, place] { leaveOut(part, place); });
    };
    const bool isOption = cell.column() >= ComparisonModel::FirstAlternativeColumn;
    const bool isGroup = cell.data(ComparisonModel::IsGroupRole).toBool();
    if (isOption && !isGroup) {
        connect(menu.addAction(tr("Show the evidence")), &QAction::triggered, this,
                [this, place] { openDrawer(place); });
        menu.addSeparator();
    }
    if (isOption) {
        offer(decision::OwnPart::Option);
    }
    if (!isGroup) {
        offer(decision::OwnPart::Criterion);
    }
    if (!menu.isEmpty()) {
        menu.exec(where);
    }
}

void ComparePage::leaveOut(decision::OwnPart part, const QModelIndex &cell)
{
    const bool isOption = part == decision::OwnPart::Option;
    if (!m_document || !cell.isValid() ||
        (!isOption && cell.data(ComparisonModel::IsGroupRole).toBool())) {
        return;
    }
    const QString id = isOption ? m_filter
                                      ->headerData(cell.column(), Qt::Horizontal,
                                                   ComparisonModel::AlternativeIdRole)
                                      .toString()
                                : cell.data(ComparisonModel::CriterionIdRole).toString();
    if (LeaveOutDialog::ask(*m_document, part, id.toStdString(), this)) {
        m_view->setFocus();
    }
}

void ComparePage::closeDrawer()
{
    const bool hadFocus = isFocusInside(*m_drawer);
    if (m_drawer->isVisible() && !hadFocus) { // else the cell that gets the focus is read
        announce(*this, tr("Evidence closed"));
    }
    m_drawer->hide();
    m_escape->setEnabled(false);
    if (hadFocus) {
        m_view->setFocus();
    }
    placeDrawer();
    m_table->layout()->activate();
    m_view->widths()->setKept(false);
}

// Beside the table, from its upper edge to its lower: what stands above keeps its width, so that
// opening the evidence moves nothing. The table scrolls in the width that is left.
void ComparePage::placeDrawer()
{
    const int drawer = std::min(scaled(kDrawerWidth), width());
    const int margin = scaled(kPageMargin);
    QLayout *column = m_area->widget()->layout();
    column->setContentsMargins(margin, scaled(20), margin, scaled(16));
    layout()->activate();
    column->activate();
    const QMargins now = m_table->layout()->contentsMargins();
    const int least = m_table->minimumSizeHint().width() - now.left() - now.right();
    const int frames = 4; // of the card and its legend
    const int room = std::max(1, width() - 2 * margin - least - frames);
    const int covered = m_drawer->isHidden() ? 1 : std::clamp(drawer - margin, 1, room);
    const bool isMirrored = isRightToLeft();
    m_table->layout()->setContentsMargins(isMirrored ? covered : 1, 1, isMirrored ? 1 : covered, 1);
    // With the page scrolled it stays where it can be read.
    const int top = std::max(0, m_table->mapTo(this, QPoint()).y());
    m_drawer->setGeometry(isMirrored ? 0 : width() - drawer, top, drawer, height() - top);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeDrawer();
}

} // namespace steelyard
