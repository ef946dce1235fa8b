// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place_list.h"

#include "search/place_list_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/place_delegate.h"

#include <QKeyEvent>

namespace steelyard {

PlaceList::PlaceList(QWidget *parent)
    : QListView(parent)
    , m_model(new PlaceListModel(this))
    , m_delegate(new PlaceDelegate(this))
{
    setRole(this, "flat");
    setModel(m_model);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that rows keep their width, and with it their height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &PlaceList::chooseCurrent);
}

void PlaceList::setWords(const QStringList &words)
{
    m_delegate->setWords(words);
    viewport()->update();
}

void PlaceList::setTitleLines(int lines)
{
    m_delegate->setTitleLines(lines);
    scheduleDelayedItemsLayout();
}

KnowledgePlace PlaceList::currentPlace() const
{
    return currentIndex().data(PlaceListModel::PlaceRole).value<KnowledgePlace>();
}

void PlaceList::chooseCurrent()
{
    const QVariant place = currentIndex().data(PlaceListModel::PlaceRole);
    if (place.isValid()) {
        Q_EMIT placeChosen(place.value<KnowledgePlace>());
    }
}

void PlaceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.row() == 1) {
        scrollToTop(); // with the heading above it
    }
    const QVariant place = current.data(PlaceListModel::PlaceRole);
    if (place.isValid()) {
        Q_EMIT placeSelected(place.value<KnowledgePlace>());
    }
}

void PlaceList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        chooseCurrent();
    } else {
        QListView::keyPressEvent(event);
    }
}

void PlaceList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles may need another number of lines
}

} // namespace steelyard
