// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/options_section.h"

#include "drawing/marker.h"
#include "models/option_list_model.h"
#include "session/decision_document.h"
#include "ui/pages/knowledge/details_view.h"
#include "ui/pages/knowledge/master_detail.h"
#include "ui/pages/knowledge/option_details.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pause_while_hidden.h"

#include <QListView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kOptionsWidth = 232;
constexpr int kOptionBesideFrom = 640;

class OptionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int slot = index.data(OptionListModel::SlotRole).toInt();
        if (slot < 0) {
            return;
        }
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(scaled(14), scaled(14));
        option->icon = drawing::markerIcon(slot, drawing::schemeOf(option->palette),
                                           index.data(OptionListModel::LeftOutRole).toBool()
                                               ? drawing::MarkerState::Hollow
                                               : drawing::MarkerState::Filled);
    }
};

} // namespace

OptionsSection::OptionsSection(QWidget *parent)
    : KnowledgeSection(parent)
    , m_model(new OptionListModel(this))
    , m_list(new QListView)
    , m_view(new DetailsView(tr("Option")))
{
    setRole(m_list, "flat");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OptionDelegate(m_list));
    m_list->setAccessibleName(tr("Options"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OptionsSection::showOption);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new MasterDetail(m_list, m_view, -kOptionsWidth, kOptionBesideFrom));
    setFocusProxy(m_list);
    pauseWhileHidden(this, [this](bool paused) { m_model->setPaused(paused); });
}

void OptionsSection::setDocument(DecisionDocument *document)
{
    m_view->setDetails(nullptr);
    m_document = document;
    m_model->setDocument(document);
    if (document) {
        m_list->setCurrentIndex(m_model->index(0));
    }
}

void OptionsSection::showOption(const QModelIndex &index)
{
    if (!m_document || !index.isValid()) {
        m_view->setDetails(nullptr);
        return;
    }
    const std::string id = index.data(OptionListModel::IdRole).toString().toStdString();
    m_details = new OptionDetails(*m_document, m_document->base().alternativeIndex(id));
    connect(m_details, &Details::placeRequested, this, &KnowledgeSection::placeRequested);
    m_view->setDetails(m_details);
    m_view->setAccessibleName(tr("Option: %1").arg(index.data().toString()));
}

void OptionsSection::showPlace(const KnowledgePlace &place)
{
    const bool isCapability = place.kind == KnowledgePlace::Kind::Capability;
    const int row = m_model->rowOf(isCapability ? place.option : place.id);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->setFocus(Qt::OtherFocusReason);
    if (!isCapability || !m_details) {
        return;
    }
    if (QWidget *table = m_details->selectCapability(place.id)) {
        // When the table has its place, which a page just shown has not given it yet.
        QTimer::singleShot(0, table, [this, table] {
            m_view->verticalScrollBar()->setValue(table->mapTo(m_view->widget(), QPoint()).y() -
                                                  scaled(40));
        });
    }
}

QList<QWidget *> OptionsSection::focusRegions() const
{
    return {m_list, m_view};
}

} // namespace steelyard
