// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_drop.h"

#include "ui/shell/import_sheet.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace steelyard {

namespace {

// The one decision file, report or sheet that was dragged here; empty: something else.
QString draggedFile(const QMimeData *data)
{
    // While a dialog is open the decision beneath it stands still.
    if (QApplication::activeModalWidget() != nullptr) {
        return {};
    }
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    const bool isOurs = file.endsWith(QLatin1String(".steelyard"), Qt::CaseInsensitive) ||
                        file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    return isOurs || isSheetName(file) ? file : QString();
}

} // namespace

FileDrop::FileDrop(QWidget *target)
    : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event); // also the base of entering
    const QString file = draggedFile(drop->mimeData());
    if (!file.isEmpty()) {
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop) {
            Q_EMIT fileDropped(file);
        }
    }
    return true;
}

} // namespace steelyard
