// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recovery_keeper.h"

#include "decision/decision_file.h"
#include "session/decision_document.h"
#include "storage/decision_store.h"

#include <QFile>

namespace steelyard {

RecoveryKeeper::RecoveryKeeper(RecoveryFolder folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_id(RecoveryFolder::newId())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryKeeper::write);
    m_writers.setMaxThreadCount(1);
}

RecoveryKeeper::~RecoveryKeeper()
{
    m_writers.waitForDone();
}

void RecoveryKeeper::setDocument(DecisionDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->undoStack()->disconnect(this);
    }
    discard();
    m_document = document;
    m_fileHash.clear();
    m_hasFailed = false;
    setKeeps(false);
    if (document != nullptr && m_folder.isUsed()) {
        connect(document->undoStack(), &QUndoStack::indexChanged, this, &RecoveryKeeper::changed);
        connect(document, &DecisionDocument::modifiedChanged, this, &RecoveryKeeper::changed);
        connect(document, &DecisionDocument::fileChanged, this, [this] { setKeeps(m_keeps); });
    }
}

void RecoveryKeeper::adopt(const QString &id, RecoveryFolder::Lock lock)
{
    m_id = id;
    m_lock = std::move(lock);
    setKeeps(true);
}

void RecoveryKeeper::discard()
{
    m_timer.stop();
    if (m_lock != nullptr) {
        m_writers.start([path = m_folder.pathOf(m_id), lock = std::exchange(m_lock, nullptr)] {
            QFile::remove(path);
        });
    }
    m_id = RecoveryFolder::newId();
}

void RecoveryKeeper::changed()
{
    if (!m_document->isModified()) {
        discard();
    } else if (!m_timer.isActive()) { // else who types without a pause would never have a copy
        m_timer.start();
    }
    setKeeps(m_keeps);
}

bool RecoveryKeeper::isKept() const
{
    return m_document && (m_keeps || (!m_document->file().isEmpty() && !m_document->isModified()));
}

void RecoveryKeeper::setKeeps(bool keeps)
{
    m_keeps = keeps;
    if (isKept() != m_wasKept) {
        m_wasKept = isKept();
        Q_EMIT keptChanged(m_wasKept);
    }
}

void RecoveryKeeper::write()
{
    if (!m_document || !m_document->isModified()) {
        return;
    }
    if (m_lock == nullptr) {
        m_lock = m_folder.lock(m_id);
    }
    if (m_lock == nullptr) {
        fail(tr("%1 cannot be written").arg(m_folder.pathOf(m_id)));
        return;
    }
    const RecoveryCopy about{m_id,
                             QString::fromStdString(m_document->decision().title),
                             m_document->file(),
                             m_fileHash,
                             {}};
    m_writers.start([this, about, path = m_folder.pathOf(m_id), decision = m_document->decision()] {
        const auto problem = storage::saveBytes(
            RecoveryFolder::bytes(about, QByteArray::fromStdString(decision::write(decision))),
            path);
        const QString what = problem ? QString::fromStdString(problem->what) : QString();
        m_answers.post([this, id = about.id, what] { written(id, what); });
    });
}

void RecoveryKeeper::written(const QString &id, const QString &problem)
{
    if (id != m_id || !m_document) {
        return; // saved or closed meanwhile
    }
    if (problem.isEmpty()) {
        setKeeps(true);
    } else {
        fail(problem);
    }
}

void RecoveryKeeper::fail(const QString &why)
{
    setKeeps(false);
    if (!m_hasFailed) {
        m_hasFailed = true;
        Q_EMIT failed(why);
    }
}

} // namespace steelyard
