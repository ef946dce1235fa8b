// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/knowledge_bases.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <future>
#include <optional>

class QSettings;

namespace steelyard {

// The knowledge bases that decisions can begin with: the bundled ones, then the user's own, which
// are files kept by reference in the settings. One of them is current. A file that is gone or
// faulty stays listed, disabled, until it is back or removed: it may lie on a drive that is not
// plugged in.
class KnowledgeBaseList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // QString
        FileRole,              // absolute path; empty: bundled
        MissingRole,           // bool: cannot be read now
    };

    // Begins to read the bundled bases in this language, on another thread. Needs an application:
    // the thread that uses Qt first is the main thread to Qt. The settings must outlive the model.
    explicit KnowledgeBaseList(QSettings &settings, QString language = {},
                               QObject *parent = nullptr);
    ~KnowledgeBaseList() override;

    // What a new decision is made with; its base is null when none can be read. Waits for the
    // reading when it is asked for early.
    [[nodiscard]] const storage::KnowledgeResult &current();
    [[nodiscard]] int currentRow();
    bool setCurrent(int row); // false, and nothing changes, when it cannot be read now

    // Reads the current base again when its file has changed since: its author may be at work on
    // it. What is wrong with it then; after an error the last good reading stays current.
    [[nodiscard]] std::vector<knowledge::Diagnostic> refreshCurrent();

    // Reads and checks a file and lists it; what is wrong with it, warnings included. A base with
    // the id of a bundled one is refused, one with the id of another own base takes its place.
    [[nodiscard]] std::vector<knowledge::Diagnostic> add(const QString &file);
    void remove(int row);                       // of an own base; its file stays where it is
    [[nodiscard]] QStringList ownFiles() const; // for storage::openDecision()
    // The same for whoever has the settings alone; they stay as they are.
    [[nodiscard]] static QStringList ownFilesIn(QSettings &settings);
    [[nodiscard]] const QString &language() const { return m_language; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void currentChanged();

private:
    struct Entry
    {
        QString id;
        QString title;
        QString file;
        storage::KnowledgeResult read; // null base: not read yet, or cannot be read
        bool missing = false;
        QDateTime changed = {}; // when the file was last changed before it was read
    };
    void takeBundled();
    void load();
    void store();
    bool ensureRead(Entry &entry);
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] int rowOfFile(const QString &file) const;

    QSettings &m_settings;
    QString m_language;
    std::future<std::vector<storage::KnowledgeResult>>
        m_reading; // valid until its results have been taken
    std::vector<Entry> m_entries;
    int m_current = -1;
};

} // namespace steelyard
