// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table/table_page.h"

#include "decision/evidence_debt.h"
#include "models/decision_table_model.h"
#include "session/decision_document.h"
#include "ui/grid/finding_drawer.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/leave_out_dialog.h"
#include "ui/pages/page_area.h"
#include "ui/pages/standing_card.h"
#include "ui/pages/table/debt_card.h"
#include "ui/pages/table/unread_strip.h"
#include "ui/widgets/breakpoints.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_inside.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/folding_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pause_while_hidden.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kPageMargin = 32;
constexpr int kDrawerWidth = 376;
constexpr int kLeastTable = 200; // its heads and three rows
constexpr int kLowBelow = 720;   // height where the cards leave their room to the table

} // namespace

TablePage::TablePage(QWidget *parent)
    : Page(parent)
    , m_model(new DecisionTableModel(this))
    , m_grid(new GridView(this))
    , m_strip(new UnreadStrip(this))
    , m_standing(new StandingCard(this))
    , m_debt(new DebtCard(this))
    , m_count(textLabel({}, "small", this))
    , m_leftOut(new LeftOutButton(this))
    , m_title(textLabel(tr("Table"), "pageTitle", this))
    , m_openCell(textLabel({}, "small", this))
    , m_rateOpen(new QPushButton(tr("Rate it"), this))
    , m_done(new QPushButton(tr("Done editing"), this))
    , m_drawer(new FindingDrawer(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    m_grid->setTable(m_model);
    m_drawer->hide();
    // The table scrolls by itself. Where large text leaves it no room, the page scrolls as well.
    QWidget *content = addPageArea(this, tr("Table"))->widget();
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(scaled(kPageMargin), scaled(20), scaled(kPageMargin), scaled(16));
    layout->setSpacing(scaled(12));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_done);
    layout->addLayout(head);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Compare); });
    layout->addWidget(textLabel(tr("Type as in a spreadsheet: 12, 8-20, 12 ± 3, ~12, a word of the "
                                   "scale, or ? where nobody knows."),
                                "secondary", this));
    auto *open = new QHBoxLayout;
    open->addWidget(m_openCell, 1);
    open->addWidget(m_rateOpen);
    layout->addLayout(open);
    setRole(m_rateOpen, "link");
    connect(m_rateOpen, &QPushButton::clicked, this, [this] {
        const QModelIndex cell = m_model->cell(m_open.criterion, m_open.alternative);
        openDrawer(cell); // with what the levels mean
        m_grid->setFocus();
        m_grid->showCell(cell);
        // Once the drawer has its room.
        QMetaObject::invokeMethod(
            m_grid, [this] { m_grid->scrollTo(m_grid->currentIndex()); }, Qt::QueuedConnection);
    });
    layout->addWidget(makeControls());
    m_table = makeTable();
    layout->addWidget(m_table, 1);
    auto *cards = new FoldingLayout(scaled(16));
    cards->add(m_standing, 3);
    cards->add(m_debt, 2);
    layout->addLayout(cards);
    setFocusProxy(m_grid);
    connectGrid();
    placeDrawer();
    pauseWhileHidden(this, [this](bool paused) { m_model->setPaused(paused); });
}

QWidget *TablePage::makeControls()
{
    auto *controls = new QWidget(this);
    auto *option = new QPushButton(icon(QStringLiteral("plus")), tr("Add an option"), controls);
    auto *criterion =
        new QPushButton(icon(QStringLiteral("plus")), tr("Add a criterion"), controls);
    connect(option, &QPushButton::clicked, m_grid, &GridView::editNewOption);
    connect(criterion, &QPushButton::clicked, m_grid, &GridView::editNewCriterion);
    auto *measure = new QPushButton(tr("Measure of the criterion"), controls);
    measure->setToolTip(tr("Unit, worst and best, and what a level is worth (Space on its name)"));
    connect(measure, &QPushButton::clicked, this, [this] {
        openCriterion(m_grid->currentIndex().data(DecisionTableModel::CriterionIdRole).toString());
    });
    auto *start = new QPushButton(tr("Start from"), controls);
    start->setToolTip(tr("Criteria with a scale in words, from a catalogue"));
    auto *menu = new QMenu(start);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { offerCatalogues(menu); });
    start->setMenu(menu);
    setRole(start, "menu");
    auto *row = new FlowLayout(scaled(8), scaled(8), controls); // in German they need two lines
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(option);
    row->addWidget(criterion);
    row->addWidget(measure);
    auto *reading = new QPushButton(tr("Ranges and rates"), controls);
    reading->setToolTip(tr("How wide a bare number's range is, and what currencies are worth"));
    connect(reading, &QPushButton::clicked, this, [this] { openReading(); });
    row->addWidget(start);
    row->addWidget(reading);
    row->addWidget(m_leftOut);
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    return controls;
}

QWidget *TablePage::makeTable()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_strip);
    auto *legend = textLabel(tr("Right is better in every row. Bars: measured, estimated, guessed. "
                                "A crossed-out page: no source. The pale band: plausible range."),
                             "caption", card);
    legend->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    layout->addWidget(legend);
    return card;
}

void TablePage::connectGrid()
{
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false); // so that editors have the key while the drawer is closed
    connect(m_escape, &QShortcut::activated, this, &TablePage::closeDrawer);
    connect(m_grid, &GridView::opened, this, &TablePage::openDrawer);
    connect(m_grid, &GridView::currentCellChanged, this, [this](const QModelIndex &cell) {
        showProblems();
        if (cell.isValid() && m_drawer->isVisible()) {
            openDrawer(cell);
        }
    });
    connect(m_grid, &GridView::refused, this, [this](const QString &why) {
        m_refusal = why;
        showProblems();
    });
    connect(m_grid, &GridView::criterionOpened, this, &TablePage::openCriterion);
    connect(m_grid, &GridView::costsRequested, this,
            [this](const QString &criterion, const QString &alternative) {
                openCosts(criterion.toStdString(), alternative.toStdString());
            });
    connect(m_drawer, &FindingDrawer::costsRequested, this, &TablePage::openCosts);
    connect(m_grid, &GridView::leaveOutRequested, this,
            [this](decision::OwnPart part, const QString &id) {
                if (m_document) {
                    LeaveOutDialog::ask(*m_document, part, id.toStdString(), this);
                }
            });
    connect(m_strip, &UnreadStrip::rateRequested, this, [this] {
        const QModelIndex cell = unreadCell();
        const QStringList currencies = cell.data(DecisionTableModel::CurrenciesRole).toStringList();
        openReading(currencies.value(0).toStdString(), currencies.value(1).toStdString());
    });
    connect(m_strip, &UnreadStrip::repairRequested, this, [this] {
        const QModelIndex cell = unreadCell();
        m_model->setData(cell, cell.data(DecisionTableModel::RepairRole), Qt::EditRole);
        m_grid->showCell(cell);
        m_grid->setFocus();
    });
    connect(m_drawer, &FindingDrawer::closeRequested, this, &TablePage::closeDrawer);
    connect(m_drawer, &FindingDrawer::stepRequested, m_grid, &GridView::step);
    connect(m_drawer, &FindingDrawer::edited, this,
            [this](const decision::Finding &finding, const QString &mergeKey) {
                OwnTable(*m_document).setFinding(finding, mergeKey);
            });
    connect(
        m_drawer, &FindingDrawer::typed, this,
        [this](const std::string &criterion, const std::string &alternative, const QString &text) {
            OwnTable(*m_document).setCell({criterion, alternative, text});
        });
    connect(m_drawer, &FindingDrawer::surenessChosen, this,
            [this](const std::string &criterion, const std::string &alternative,
                   decision::Sureness sureness) {
                OwnTable(*m_document).setSureness({{criterion, alternative, {}}}, sureness);
            });
}

QList<QWidget *> TablePage::focusRegions()
{
    return {this, m_grid, m_drawer};
}

void TablePage::setDocument(DecisionDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_refusal.clear();
    closeDrawer();
    m_model->setDocument(document);
    if (document != nullptr) {
        const bool isEditing = document->hasKnowledge();
        m_title->setText(isEditing ? tr("Compare, edited as a table") : tr("Table"));
        m_done->setVisible(isEditing);
        connect(document, &DecisionDocument::scoresChanged, this, &TablePage::present);
        connect(document, &DecisionDocument::robustnessChanged, this, &TablePage::present);
        present();
    }
}

void TablePage::rememberIn(QSettings &settings)
{
    m_settings = &settings;
}

void TablePage::present()
{
    if (!m_document || !isVisible()) {
        return;
    }
    const bool isBare = m_document->decision().alternatives.empty();
    setFocusProxy(isBare ? static_cast<QWidget *>(m_grid->heads()) : m_grid);
    double largest = 0;
    for (const decision::WeightResult &weight : m_document->verdict().scores.weights) {
        largest = std::max(largest, weight.weight);
    }
    m_grid->setLargestWeight(largest);
    const int cells = m_model->criterionCount() * m_model->optionCount();
    m_count->setText(cells == 0 ? QString()
                                : tr("%1 of %n cells read", nullptr, cells)
                                      .arg(QLocale().toString(m_model->readCount())));
    m_leftOut->show(m_document);
    m_standing->showVerdict(*m_document);
    m_debt->showDebt(*m_document);
    showProblems();
    showOpenCell();
    orderTabs(this); // what stands above the table is made after it
    setTabOrder(m_grid, m_grid->heads());
    const QModelIndex cell = m_grid->currentIndex();
    if (m_drawer->isVisible()) {
        openDrawer(cell);
    }
}

void TablePage::showPlace(const KnowledgePlace &place)
{
    const QModelIndex cell = m_model->cell(place.id.toStdString(), place.option.toStdString());
    if (cell.isValid()) {
        m_grid->showCell(cell);
        m_grid->setFocus();
        openDrawer(cell);
    }
}

void TablePage::openDrawer(const QModelIndex &cell)
{
    const std::string alternative =
        cell.data(DecisionTableModel::AlternativeIdRole).toString().toStdString();
    if (!m_document || alternative.empty()) {
        return;
    }
    m_drawer->showCell(*m_document,
                       cell.data(DecisionTableModel::CriterionIdRole).toString().toStdString(),
                       alternative);
    m_drawer->show();
    m_drawer->raise();
    m_escape->setEnabled(true);
    placeDrawer();
}

void TablePage::closeDrawer()
{
    const bool hadFocus = isFocusInside(*m_drawer);
    m_drawer->hide();
    m_escape->setEnabled(false);
    if (hadFocus) {
        m_grid->setFocus();
    }
    placeDrawer();
}

void TablePage::placeDrawer()
{
    const int drawer = std::min(scaled(kDrawerWidth), width());
    const bool isBeside = !m_drawer->isHidden() && effectiveWidth(this) >= kIconRailBelow;
    const int end = isBeside ? drawer : 0;
    const bool mirrored = isRightToLeft();
    layout()->setContentsMargins(mirrored ? end : 0, 0, mirrored ? 0 : end, 0);
    m_drawer->raise();
    m_drawer->setGeometry(mirrored ? 0 : width() - drawer, 0, drawer, height());
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isLow = height() < scaled(kLowBelow);
    m_standing->setCompact(isLow);
    m_debt->setCompact(isLow);
    m_grid->setMinimumHeight(scaled(kLeastTable));
    placeDrawer();
}

void TablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    present();
}

} // namespace steelyard
