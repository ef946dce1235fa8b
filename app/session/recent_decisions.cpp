// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recent_decisions.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace steelyard {

namespace {

constexpr QLatin1StringView kRecentArray("recent");
constexpr QLatin1StringView kRecentFile("file");
constexpr QLatin1StringView kRecentTitle("title");
constexpr int kMostRecentRead = 64; // entries, with those that are no entries

} // namespace

RecentDecisions::RecentDecisions(QSettings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    load();
}

void RecentDecisions::add(const QString &file, const QString &title)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    beginResetModel();
    m_entries.removeIf([&path](const Entry &entry) { return entry.file == path; });
    Entry entry{path, title, {}, false};
    look(entry);
    m_entries.prepend(entry);
    if (m_entries.size() > kMost) {
        m_entries.resize(kMost);
    }
    endResetModel();
    store();
}

void RecentDecisions::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    store();
}

void RecentDecisions::refresh()
{
    for (Entry &entry : m_entries) {
        look(entry);
    }
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int RecentDecisions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecentDecisions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case FileRole:
        return entry.file;
    case ModifiedRole:
        return entry.modified;
    case MissingRole:
        return entry.missing;
    case Qt::ToolTipRole:
        return entry.missing ? tr("Not found: %1").arg(QDir::toNativeSeparators(entry.file))
                             : QDir::toNativeSeparators(entry.file);
    case Qt::AccessibleTextRole:
        return entry.missing ? tr("%1, file not found").arg(entry.title)
                             : tr("%1, changed %2")
                                   .arg(entry.title,
                                        QLocale().toString(entry.modified, QLocale::ShortFormat));
    default:
        return {};
    }
}

Qt::ItemFlags RecentDecisions::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && m_entries[index.row()].missing ? flags & ~Qt::ItemIsEnabled : flags;
}

QHash<int, QByteArray> RecentDecisions::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{FileRole, "file"},
                  {TitleRole, "title"},
                  {ModifiedRole, "modified"},
                  {MissingRole, "missing"}});
    return names;
}

void RecentDecisions::look(Entry &entry)
{
    const QFileInfo file(entry.file);
    entry.missing = !file.isFile();
    entry.modified = entry.missing ? QDateTime() : file.lastModified();
}

void RecentDecisions::load()
{
    // What a damaged file calls the size is no number of entries.
    const int size = std::min(m_settings.beginReadArray(kRecentArray), kMostRecentRead);
    for (int i = 0; i < size && m_entries.size() < kMost; ++i) {
        m_settings.setArrayIndex(i);
        Entry entry{m_settings.value(kRecentFile).toString(),
                    m_settings.value(kRecentTitle).toString(),
                    {},
                    false};
        // Settings are edited by hand at times: an entry that names no file is no entry.
        if (entry.file.isEmpty()) {
            continue;
        }
        if (entry.title.isEmpty()) {
            entry.title = QFileInfo(entry.file).completeBaseName();
        }
        look(entry);
        m_entries.append(entry);
    }
    m_settings.endArray();
}

void RecentDecisions::store()
{
    m_settings.remove(kRecentArray);
    m_settings.beginWriteArray(kRecentArray, static_cast<int>(m_entries.size()));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(kRecentFile, m_entries[i].file);
        m_settings.setValue(kRecentTitle, m_entries[i].title);
    }
    m_settings.endArray();
}

} // namespace steelyard
