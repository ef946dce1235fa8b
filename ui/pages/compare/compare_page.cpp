// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_page.h"

#include "models/comparison_model.h"
#include "session/decision_document.h"
#include "ui/pages/compare/column_widths.h"
#include "ui/pages/compare/comparison_controls.h"
#include "ui/pages/compare/comparison_filter.h"
#include "ui/pages/compare/comparison_legend.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/pages/compare/evidence_drawer.h"
#include "ui/widgets/breakpoints.h"
#include "ui/widgets/pause_while_hidden.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
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
constexpr int kLeastControls = 400; // narrower, they would take the height of the table

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : Page(parent)
    , m_model(new ComparisonModel(this))
    , m_filter(new ComparisonFilter(this))
    , m_view(new ComparisonView(this))
    , m_controls(new ComparisonControls(m_model, m_filter, this))
    , m_drawer(new EvidenceDrawer(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Ratings by criterion and option"));
    m_drawer->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(12));
    auto *edit = new QPushButton(tr("Edit as a table"), this);
    edit->setToolTip(tr("Add options, criteria and findings of your own"));
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Table); });
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("Compare"), "pageTitle", nullptr), 1);
    head->addWidget(edit);
    layout->addLayout(head);
    layout->addWidget(m_controls);
    m_table = makeTable();
    layout->addWidget(m_table, 1);
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
    connect(m_view, &ComparisonView::opened, this, &ComparePage::openDrawer);
    connect(m_view, &ComparisonView::currentCellChanged, this, [this](const QModelIndex &cell) {
        if (cell.isValid() && m_drawer->isVisible()) {
            openDrawer(cell);
        }
    });
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
        m_controls->recallOptions(QString::fromStdString(m_document->base().id));
        connect(m_document, &DecisionDocument::scoresChanged, this, [this] { m_update.request(); });
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
    m_controls->refresh();
    if (m_drawer->isVisible()) {
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
    m_drawer->showCell(*m_document, cell.data(ComparisonModel::CriterionIdRole).toString(),
                       cell.data(ComparisonModel::AlternativeIdRole).toString());
    m_drawer->show();
    m_drawer->raise();
    m_escape->setEnabled(true);
    placeDrawer();
    m_table->layout()->activate(); // scroll in the width that is left
    m_view->scrollTo(cell);
}

void ComparePage::closeDrawer()
{
    const bool hadFocus = m_drawer->isAncestorOf(focusWidget());
    m_drawer->hide();
    m_escape->setEnabled(false);
    if (hadFocus) {
        m_view->setFocus();
    }
    placeDrawer();
}

void ComparePage::placeDrawer()
{
    const int drawer = std::min(scaled(kDrawerWidth), width());
    // In a narrow window the drawer lies over the page; the table scrolls beside it, so that the
    // selected cell is never below it.
    const bool isBeside = !m_drawer->isHidden() && effectiveWidth(this) >= kIconRailBelow;
    const bool mirrored = isRightToLeft();
    const int margin = scaled(kPageMargin);
    const int end = margin + (isBeside ? drawer : 0);
    layout()->setContentsMargins(mirrored ? end : margin, scaled(20), mirrored ? margin : end,
                                 scaled(16));
    const QMargins now = m_table->layout()->contentsMargins();
    const int least = m_table->minimumSizeHint().width() - now.left() - now.right();
    const int frames = 4; // of the card and its legend
    const int room = std::max(1, width() - 2 * margin - least - frames);
    const int covered = m_drawer->isHidden() || isBeside ? 1 : std::clamp(drawer - margin, 1, room);
    m_table->layout()->setContentsMargins(mirrored ? covered : 1, 1, mirrored ? 1 : covered, 1);
    // What stands above the table keeps clear of the drawer too, where that leaves it room.
    const bool hasRoom = width() - 2 * margin - covered >= scaled(kLeastControls);
    const int kept = hasRoom ? covered : 0;
    m_controls->layout()->setContentsMargins(mirrored ? kept : 0, 0, mirrored ? 0 : kept, 0);
    m_drawer->setGeometry(mirrored ? 0 : width() - drawer, 0, drawer, height());
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeDrawer();
}

} // namespace steelyard
