// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>

class QSettings;

namespace steelyard {

class DecisionDocument;

// The decisions opened or saved last, newest first, kept in the settings the caller passes. A file
// that is gone stays listed, disabled, until it is back or the list is cleared: it may lie on a
// drive that is not plugged in.
class RecentDecisions final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FileRole = Qt::UserRole, // absolute path
        TitleRole,
        ModifiedRole, // QDateTime the file was changed last; invalid when missing
        MissingRole,  // bool
        StateRole,    // decision::State as int, as it was last seen here; invalid: not known
        LeaderRole,   // who led then
        StatusRole,   // decision::Status as int; invalid: not known
        ReviewRole,   // ISO date; empty: none
    };
    static constexpr int kMost = 8;

    // The settings must outlive the model.
    explicit RecentDecisions(QSettings &settings, QObject *parent = nullptr);

    void add(const QString &file, const QString &title);
    // Remembers how a listed decision stands, so that it can be told without opening it: what the
    // file holds, and the verdict unless nobody was asked yet what they expect.
    void tell(const DecisionDocument &document);
    void clear();
    void refresh(); // looks at the files again

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry
    {
        QString file;
        QString title;
        QDateTime modified;
        bool missing = false;
        int state = -1;
        QString leader;
        int status = -1;
        QString reviewOn;
    };
    static void look(Entry &entry);
    void load();
    void store();

    QSettings &m_settings;
    QList<Entry> m_entries;
};

} // namespace steelyard
