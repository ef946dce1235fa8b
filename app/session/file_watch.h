// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace steelyard {

// Whether a file still is what it was: it may be written, moved or deleted by another program, or
// its disk may go. What counts is its contents, not its dates.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Same,
        Changed, // holds something else
        Missing, // is not there, is no file or cannot be read
    };

    explicit FileWatch(QObject *parent = nullptr);

    // A file's contents in short; empty: they cannot be read.
    [[nodiscard]] static QByteArray hashOf(const QString &file);
    // The same of a file that holds these bytes.
    [[nodiscard]] static QByteArray hashOfBytes(const QByteArray &bytes);

    // Watches a file that held this when it was read or written. Empty: none.
    void watch(const QString &file, const QByteArray &hash);

    State look(); // now, without waiting for the system to tell
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    // Not when watch() is called; also when what has changed changes again.
    void stateChanged(steelyard::FileWatch::State state);

private:
    void addPaths();

    QFileSystemWatcher m_watcher;
    QTimer m_settle; // a file is often written in several steps
    QString m_file;
    QByteArray m_known;
    QByteArray m_found;
    State m_state = State::Same;
};

} // namespace steelyard
