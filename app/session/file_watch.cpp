// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/file_watch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace steelyard {

namespace {

constexpr int kSettle = 100; // milliseconds
constexpr qint64 kMostWatchedBytes =
    64LL * 1024 * 1024; // more is no decision: its size tells enough

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    const auto settle = [this] {
        if (!m_settle.isActive()) { // else a busy folder would put it off for ever
            m_settle.start();
        }
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::look);
}

QByteArray FileWatch::hashOf(const QString &file)
{
    const QFileInfo info(file);
    QFile input(file);
    if (!info.isFile() || !input.open(QIODevice::ReadOnly)) { // opening a pipe would wait
        return {};
    }
    if (info.size() > kMostWatchedBytes) {
        return QByteArray::number(info.size());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&input) ? hash.result().toHex() : QByteArray();
}

QByteArray FileWatch::hashOfBytes(const QByteArray &bytes)
{
    return bytes.size() > kMostWatchedBytes
               ? QByteArray::number(bytes.size())
               : QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

void FileWatch::watch(const QString &file, const QByteArray &hash)
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    m_settle.stop();
    m_file = file;
    m_known = hash;
    m_found = hash;
    m_state = State::Same;
    addPaths();
}

// A file that is replaced is no longer watched itself; its folder tells when another takes its
// place, and the folders above tell when one of them is moved.
void FileWatch::addPaths()
{
    if (m_file.isEmpty() || m_file.startsWith(u':')) {
        return; // resources never change
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList wanted;
    for (QFileInfo path(m_file); !path.isRoot(); path = QFileInfo(path.absolutePath())) {
        const QString name = path.absoluteFilePath();
        if ((path.isFile() || path.isDir()) && !watched.contains(name)) {
            wanted << name;
        }
    }
    if (!wanted.isEmpty()) {
        m_watcher.addPaths(wanted);
    }
}

FileWatch::State FileWatch::look()
{
    if (m_file.isEmpty()) {
        return State::Same;
    }
    m_settle.stop();
    addPaths();
    const QByteArray found = hashOf(m_file);
    const State state = found.isEmpty()    ? State::Missing
                        : found == m_known ? State::Same
                                           : State::Changed;
    if (state != m_state || found != m_found) {
        m_state = state;
        m_found = found;
        Q_EMIT stateChanged(state);
    }
    return m_state;
}

} // namespace steelyard
