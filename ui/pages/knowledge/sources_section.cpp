// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/sources_section.h"

#include "models/source_model.h"
#include "search/place_list_model.h"
#include "session/decision_document.h"
#include "ui/pages/knowledge/base_table.h"
#include "ui/pages/knowledge/details_view.h"
#include "ui/pages/knowledge/master_detail.h"
#include "ui/pages/knowledge/not_found_details.h"
#include "ui/pages/knowledge/source_details.h"
#include "ui/pages/knowledge/source_filter.h"
#include "ui/widgets/place_list.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kDetailWidth = 360;
constexpr int kSidesFrom = 600; // of what is known of a source and what rests on it
constexpr int kSourceBesideFrom = 1040;

} // namespace

SourcesSection::SourcesSection(QWidget *parent)
    : KnowledgeSection(parent)
    , m_model(new SourceModel(this))
    , m_filter(new SourceFilter(this))
    , m_find(new QLineEdit(this))
    , m_count(textLabel({}, "small", this))
    , m_notFound(new QPushButton(tr("Looked for, not found"), this))
    , m_table(new QTableView)
    , m_view(new DetailsView(tr("Source")))
    , m_usesTitle(textLabel({}, "label", nullptr))
    , m_uses(new PlaceList)
{
    m_find->setPlaceholderText(tr("Find a source"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_model);
    setUpBaseTable(*m_table, tr("Register of sources"));
    setRole(m_table, "flat");
    m_table->setModel(m_filter);
    m_table->setWordWrap(true); // names are whole, in as many lines as they take
    m_table->verticalHeader()->setMinimumSectionSize(scaled(34));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SourceModel::Title, Qt::AscendingOrder);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_filter->setQuery(query);
        if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) {
            m_table->selectRow(0);
        }
        showCount();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showSource(current); });
    connect(m_uses, &PlaceList::placeChosen, this, &KnowledgeSection::placeRequested);

    auto *controls = new QHBoxLayout;
    controls->setSpacing(scaled(12));
    controls->addWidget(m_find, 1);
    m_count->setWordWrap(false);
    controls->addWidget(m_count);
    controls->addWidget(m_notFound);
    connect(m_notFound, &QPushButton::clicked, this, &SourcesSection::showNotFound);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    layout->addLayout(controls);
    layout->addWidget(new MasterDetail(m_table, makeDetail(), kDetailWidth, kSourceBesideFrom), 1);
    setFocusProxy(m_find);
}

QWidget *SourcesSection::makeDetail()
{
    auto *detail = new QWidget;
    m_uses->setAccessibleName(tr("What rests on it"));
    auto *uses = new QWidget;
    auto *column = new QVBoxLayout(uses);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_usesTitle->setContentsMargins(scaled(20), scaled(8), scaled(20), scaled(4));
    column->addWidget(m_usesTitle);
    column->addWidget(m_uses, 1);
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom, detail);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(0);
    m_sides->addWidget(m_view, 2);
    m_sides->addWidget(uses, 3);
    detail->installEventFilter(this);
    return detail;
}

void SourcesSection::setDocument(DecisionDocument *document)
{
    m_view->setDetails(nullptr);
    m_document = document;
    m_uses->places()->setEntries({});
    m_model->setBase(document ? &document->base() : nullptr);
    m_find->clear();
    m_notFound->setVisible(document && !document->base().notFound.empty());
    showCount();
    if (m_filter->rowCount() > 0) {
        m_table->selectRow(0);
    } else {
        showSource({});
    }
}

void SourcesSection::showSource(const QModelIndex &index)
{
    const int row = m_filter->mapToSource(index).row();
    m_usesTitle->setVisible(row >= 0);
    if (!m_document || row < 0) {
        m_view->setDetails(nullptr);
        m_uses->places()->setEntries({});
        return;
    }
    const knowledge::Source &source = m_document->base().sources[static_cast<std::size_t>(row)];
    m_view->setDetails(new SourceDetails(*m_document, source));
    const auto uses = m_model->uses(row);
    m_usesTitle->setText(uses.empty()
                             ? tr("Nothing rests on it.")
                             : tr("%n statements name it", nullptr, static_cast<int>(uses.size())));
    m_uses->places()->setEntries(uses);
}

void SourcesSection::showNotFound()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_view->setDetails(new NotFoundDetails(*m_document));
    m_view->setFocus(Qt::OtherFocusReason);
}

void SourcesSection::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all
                         ? tr("%n sources", nullptr, all)
                         : tr("%1 of %n sources", nullptr, all).arg(locale().toString(shown)));
}

void SourcesSection::showPlace(const KnowledgePlace &place)
{
    m_find->clear();
    const int row = m_model->rowOf(place.id);
    if (row >= 0) {
        const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> SourcesSection::focusRegions() const
{
    return {m_find, m_table, m_view, m_uses};
}

// The title gets what the others leave, which are as wide as most of their texts.
void SourcesSection::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const auto characters = [&metrics](int count) {
        return metrics.averageCharWidth() * count + scaled(24);
    };
    const int widths[SourceModel::ColumnCount] = {
        0, characters(13), characters(13), characters(11), characters(10), characters(5)};
    int rest = m_table->viewport()->width();
    for (int column = SourceModel::Publisher; column < SourceModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, widths[column]);
        rest -= widths[column];
    }
    m_table->setColumnWidth(SourceModel::Title, std::max(rest, characters(22)));
}

// Where the register lies above it there is room beside what is known of the source.
bool SourcesSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_sides->parentWidget()) {
        const bool isWide = m_sides->parentWidget()->width() >= scaled(kSidesFrom);
        m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    return KnowledgeSection::eventFilter(watched, event);
}

void SourcesSection::resizeEvent(QResizeEvent *event)
{
    KnowledgeSection::resizeEvent(event);
    layout()->activate(); // the table's own width is needed
    fitColumns();
}

} // namespace steelyard
