// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "models/comparison_model.h"
#include "models/decision_document.h"
#include "ui/breakpoints.h"
#include "ui/compare/comparison_filter.h"
#include "ui/compare/comparison_view.h"
#include "ui/compare/evidence_drawer.h"
#include "ui/compare/rating_signs.h"
#include "ui/text_label.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int pageMargin = 32;
constexpr int drawerWidth = 376;

QWidget *legendEntry(QWidget *sign, const QString &words)
{
    auto *entry = new QWidget;
    auto *layout = new QHBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(sign);
    auto *label = textLabel(words, "caption", nullptr);
    label->setWordWrap(false);
    layout->addWidget(label);
    return entry;
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : Page(parent)
    , m_model(new ComparisonModel(this))
    , m_filter(new ComparisonFilter(this))
    , m_view(new ComparisonView(this))
    , m_find(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_onlyDifferences(new QCheckBox(tr("Only differences"), this))
    , m_leftOut(new QCheckBox(tr("Show options left out"), this))
    , m_count(textLabel({}, "small", this))
    , m_drawer(new EvidenceDrawer(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Ratings by criterion and option"));
    m_drawer->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(12));
    layout->addWidget(textLabel(tr("Compare"), "pageTitle", nullptr));
    layout->addLayout(makeControls());
    m_table = makeTable();
    layout->addWidget(m_table, 1);
    setFocusProxy(m_view);
    QWidget *before = m_find;
    for (QWidget *next : std::initializer_list<QWidget *>{m_order, m_onlyDifferences, m_leftOut,
                                                          m_view, m_drawer}) {
        setTabOrder(before, next);
        before = next;
    }
    connectDrawer();
    placeDrawer();
}

QLayout *ComparePage::makeControls()
{
    m_find->setPlaceholderText(tr("Find a criterion"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(scaled(184));
    m_order->addItems({tr("Sort: my weights"), tr("Sort: as listed")});
    m_order->setAccessibleName(tr("Order of the criteria"));
    m_count->setWordWrap(false);

    connect(m_find, &QLineEdit::textChanged, m_filter, &ComparisonFilter::setText);
    connect(m_order, &QComboBox::currentIndexChanged, m_filter,
            [this](int index) { m_filter->setAsListed(index == 1); });
    connect(m_onlyDifferences, &QCheckBox::toggled, m_filter,
            &ComparisonFilter::setOnlyDifferences);
    connect(m_leftOut, &QCheckBox::toggled, m_filter, &ComparisonFilter::setShowsLeftOut);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &ComparePage::showCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ComparePage::showCount);

    auto *controls = new FlowLayout(scaled(12), scaled(8));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_find, m_order, m_onlyDifferences, m_leftOut, m_count})
        controls->addWidget(widget);
    return controls;
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
    layout->addWidget(makeLegend());
    return card;
}

QWidget *ComparePage::makeLegend()
{
    using knowledge::Confidence;
    auto *legend = new QFrame(this);
    setRole(legend, "bottomBar");
    auto *layout = new FlowLayout(scaled(16), scaled(4), legend);
    layout->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    auto *scale = textLabel(tr("Scale 0 to 10; a cell opens its evidence"), "caption", nullptr);
    scale->setWordWrap(false);
    layout->addWidget(scale);
    layout->addWidget(legendEntry(new RatingSign(Confidence::High), tr("high")));
    layout->addWidget(legendEntry(new RatingSign(Confidence::Medium), tr("medium")));
    layout->addWidget(legendEntry(new RatingSign(Confidence::Low), tr("low confidence")));
    layout->addWidget(legendEntry(new RatingSign, tr("published claims differ")));
    return legend;
}

void ComparePage::connectDrawer()
{
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false); // so that others may use the key while the drawer is closed
    connect(m_escape, &QShortcut::activated, this, &ComparePage::closeDrawer);
    connect(m_drawer, &EvidenceDrawer::closeRequested, this, &ComparePage::closeDrawer);
    connect(m_drawer, &EvidenceDrawer::stepRequested, m_view, &ComparisonView::step);
    connect(m_drawer, &EvidenceDrawer::placeRequested, this, &Page::placeRequested);
    connect(m_view, &ComparisonView::opened, this, &ComparePage::openDrawer);
    connect(m_view, &ComparisonView::currentCellChanged, this, [this](const QModelIndex &cell) {
        if (cell.isValid() && m_drawer->isVisible())
            openDrawer(cell);
    });
}

QList<QWidget *> ComparePage::regions()
{
    return {this, m_view, m_drawer}; // the page's own part is what stands above the table
}

void ComparePage::setDocument(DecisionDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    closeDrawer();
    m_model->setDocument(document);
    if (m_document)
        connect(m_document, &DecisionDocument::verdictChanged, this, &ComparePage::verdictChanged);
    verdictChanged();
}

void ComparePage::verdictChanged()
{
    double largest = 0;
    if (m_document) {
        for (const decision::WeightResult &weight : m_document->verdict().weights)
            largest = std::max(largest, weight.weight);
    }
    m_view->setLargestWeight(largest);
    m_leftOut->setVisible(m_filter->leavesOut());
    showCount();
    if (m_drawer->isVisible())
        openDrawer(m_view->currentIndex());
}

void ComparePage::showCount()
{
    const int shown = m_filter->shownCriteria();
    const int all = m_model->criterionCount();
    m_count->setText(shown == all ? tr("%n criteria", "", all)
                                  : tr("%1 of %n criteria", "", all).arg(locale().toString(shown)));
}

void ComparePage::showCell(const QString &criterion, const QString &alternative)
{
    const QModelIndex source = m_model->cell(criterion, alternative);
    if (!source.isValid())
        return;
    QModelIndex cell = m_filter->mapFromSource(source);
    if (!cell.isValid()) {
        m_find->clear();
        m_onlyDifferences->setChecked(false);
        m_leftOut->setChecked(m_leftOut->isChecked() ||
                              source.data(ComparisonModel::LeftOutRole).toBool());
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
    if (hadFocus)
        m_view->setFocus();
    placeDrawer();
}

void ComparePage::placeDrawer()
{
    const int drawer = std::min(scaled(drawerWidth), width());
    // In a narrow window the drawer lies over the page; the table scrolls beside it, so that the
    // selected cell is never below it.
    const bool isBeside = !m_drawer->isHidden() && effectiveWidth(this) >= kIconRailBelow;
    const bool mirrored = isRightToLeft();
    const int margin = scaled(pageMargin);
    const int end = margin + (isBeside ? drawer : 0);
    layout()->setContentsMargins(mirrored ? end : margin, scaled(20), mirrored ? margin : end,
                                 scaled(16));
    const QMargins now = m_table->layout()->contentsMargins();
    const int least = m_table->minimumSizeHint().width() - now.left() - now.right();
    const int frames = 4; // of the card and its legend
    const int room = std::max(1, width() - 2 * margin - least - frames);
    const int covered = m_drawer->isHidden() || isBeside ? 1 : std::clamp(drawer - margin, 1, room);
    m_table->layout()->setContentsMargins(mirrored ? covered : 1, 1, mirrored ? 1 : covered, 1);
    m_drawer->setGeometry(mirrored ? 0 : width() - drawer, 0, drawer, height());
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeDrawer();
}

} // namespace steelyard
