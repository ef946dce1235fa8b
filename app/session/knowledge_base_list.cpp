// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/knowledge_base_list.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace steelyard {

namespace {

constexpr QLatin1StringView kBaseArray("knowledge/own");
constexpr QLatin1StringView kBaseFile("file");
constexpr QLatin1StringView kBaseId("id");
constexpr QLatin1StringView kBaseTitle("title");
constexpr int kMostBasesRead = 1000; // entries
constexpr QLatin1StringView kCurrentBase("knowledge/current");

} // namespace

KnowledgeBaseList::KnowledgeBaseList(QSettings &settings, QString language, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_language(std::move(language))
    , m_reading(storage::readBundledKnowledge(m_language))
{
    load();
}

KnowledgeBaseList::~KnowledgeBaseList() = default;

// Bundled bases come first; what the settings named stands behind them.
void KnowledgeBaseList::takeBundled()
{
    if (!m_reading.valid()) {
        return;
    }
    std::vector<Entry> bundled;
    for (storage::KnowledgeResult &result : m_reading.get()) {
        if (result.base != nullptr) {
            bundled.push_back({QString::fromStdString(result.base->id),
                               QString::fromStdString(result.base->title), QString(),
                               std::move(result), false});
        }
    }
    if (!bundled.empty()) {
        beginInsertRows({}, 0, static_cast<int>(bundled.size()) - 1);
        m_entries.insert(m_entries.begin(), std::make_move_iterator(bundled.begin()),
                         std::make_move_iterator(bundled.end()));
        endInsertRows();
    }
    m_current = std::max(0, rowOf(m_settings.value(kCurrentBase).toString()));
    if (m_entries.empty() || !ensureRead(m_entries[std::size_t(m_current)])) {
        m_current = 0;
    }
}

const storage::KnowledgeResult &KnowledgeBaseList::current()
{
    takeBundled();
    static const storage::KnowledgeResult none;
    return m_entries.empty() ? none : m_entries[std::size_t(m_current)].read;
}

int KnowledgeBaseList::currentRow()
{
    takeBundled();
    return m_entries.empty() ? -1 : m_current;
}

bool KnowledgeBaseList::setCurrent(int row)
{
    takeBundled();
    if (row < 0 || row >= rowCount() || !ensureRead(m_entries[std::size_t(row)])) {
        return false;
    }
    if (row != m_current) {
        m_current = row;
        m_settings.setValue(kCurrentBase, m_entries[std::size_t(row)].id);
        Q_EMIT currentChanged();
    }
    return true;
}

std::vector<knowledge::Diagnostic> KnowledgeBaseList::refreshCurrent()
{
    takeBundled();
    if (m_entries.empty() || m_entries[std::size_t(m_current)].file.isEmpty()) {
        return {};
    }
    Entry &entry = m_entries[std::size_t(m_current)];
    const QDateTime changed = QFileInfo(entry.file).lastModified();
    if (!changed.isValid() || changed == entry.changed) {
        return {};
    }
    storage::KnowledgeResult read = storage::loadKnowledge(entry.file, m_language);
    if (read.base == nullptr) {
        return read.problems;
    }
    // Under another id it is another base, which has to be added.
    if (QString::fromStdString(read.base->id) != entry.id) {
        return add(entry.file);
    }
    entry.changed = changed;
    entry.title = QString::fromStdString(read.base->title);
    entry.read = std::move(read);
    Q_EMIT dataChanged(index(m_current), index(m_current));
    Q_EMIT currentChanged();
    return entry.read.problems;
}

std::vector<knowledge::Diagnostic> KnowledgeBaseList::add(const QString &file)
{
    takeBundled();
    const QString path = QFileInfo(file).absoluteFilePath();
    const QDateTime changed = QFileInfo(path).lastModified();
    storage::KnowledgeResult read = storage::loadKnowledge(path, m_language);
    std::vector<knowledge::Diagnostic> problems = read.problems;
    if (read.base == nullptr) {
        return problems;
    }
    Entry entry{QString::fromStdString(read.base->id),
                QString::fromStdString(read.base->title),
                path,
                std::move(read),
                false,
                changed};
    int row = rowOf(entry.id);
    if (row >= 0 && m_entries[std::size_t(row)].file.isEmpty()) {
        problems.push_back(
            {knowledge::Level::Error, path.toStdString(), 0, 0, "/id",
             tr("A bundled knowledge base has the id “%1”.").arg(entry.id).toStdString(),
             tr("Give this one an id of its own.").toStdString()});
        return problems;
    }
    // The file may have been listed under another id before.
    const int before = rowOfFile(path);
    if (row < 0) {
        row = before;
    } else if (before >= 0 && before != row) {
        beginRemoveRows({}, before, before);
        m_entries.erase(m_entries.begin() + before);
        endRemoveRows();
        row -= before < row ? 1 : 0;
    }
    if (row < 0) {
        row = rowCount();
        beginInsertRows({}, row, row);
        m_entries.push_back(std::move(entry));
        endInsertRows();
    } else {
        m_entries[std::size_t(row)] = std::move(entry);
        Q_EMIT dataChanged(index(row), index(row));
    }
    store();
    m_current = -1; // even where the base took its own place: it may say something else now
    setCurrent(row);
    return problems;
}

void KnowledgeBaseList::remove(int row)
{
    if (row < 0 || row >= rowCount() || m_entries[std::size_t(row)].file.isEmpty()) {
        return;
    }
    const bool wasCurrent = row == m_current;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    store();
    if (wasCurrent) {
        m_current = -1;
        setCurrent(0);
    } else if (row < m_current) {
        --m_current;
    }
}

QStringList KnowledgeBaseList::ownFiles() const
{
    QStringList files;
    for (const Entry &entry : m_entries) {
        if (!entry.file.isEmpty()) {
            files.append(entry.file);
        }
    }
    return files;
}

QStringList KnowledgeBaseList::ownFilesIn(QSettings &settings)
{
    QStringList files;
    const int size = std::min(settings.beginReadArray(kBaseArray), kMostBasesRead);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        if (const QString file = settings.value(kBaseFile).toString(); !file.isEmpty()) {
            files.append(file);
        }
    }
    settings.endArray();
    return files;
}

int KnowledgeBaseList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant KnowledgeBaseList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case IdRole:
        return entry.id;
    case FileRole:
        return entry.file;
    case MissingRole:
        return entry.missing;
    case Qt::ToolTipRole:
        return entry.file.isEmpty() ? tr("Comes with Steelyard")
               : entry.missing ? tr("Cannot be read: %1").arg(QDir::toNativeSeparators(entry.file))
                               : QDir::toNativeSeparators(entry.file);
    case Qt::AccessibleTextRole:
        return entry.missing ? tr("%1, cannot be read").arg(entry.title) : entry.title;
    default:
        return {};
    }
}

Qt::ItemFlags KnowledgeBaseList::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && m_entries[std::size_t(index.row())].missing
               ? flags & ~Qt::ItemIsEnabled
               : flags;
}

QHash<int, QByteArray> KnowledgeBaseList::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {FileRole, "file"}, {MissingRole, "missing"}});
    return names;
}

void KnowledgeBaseList::load()
{
    // What a damaged file calls the size is no number of entries.
    const int size = std::min(m_settings.beginReadArray(kBaseArray), kMostBasesRead);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        Entry entry{m_settings.value(kBaseId).toString(),
                    m_settings.value(kBaseTitle).toString(),
                    m_settings.value(kBaseFile).toString(),
                    {},
                    false};
        // Settings are edited by hand at times: an entry that names no file is no entry.
        if (!entry.file.isEmpty() && rowOf(entry.id) < 0) {
            entry.missing = !QFileInfo(entry.file).isFile();
            m_entries.push_back(std::move(entry));
        }
    }
    m_settings.endArray();
}

void KnowledgeBaseList::store()
{
    m_settings.remove(kBaseArray);
    m_settings.beginWriteArray(kBaseArray);
    int written = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.file.isEmpty()) {
            m_settings.setArrayIndex(written++);
            m_settings.setValue(kBaseId, entry.id);
            m_settings.setValue(kBaseTitle, entry.title);
            m_settings.setValue(kBaseFile, entry.file);
        }
    }
    m_settings.endArray();
}

bool KnowledgeBaseList::ensureRead(Entry &entry)
{
    if (entry.read.base == nullptr && !entry.file.isEmpty()) {
        entry.changed = QFileInfo(entry.file).lastModified();
        entry.read = storage::loadKnowledge(entry.file, m_language);
        const int row = static_cast<int>(&entry - m_entries.data());
        if (entry.missing != (entry.read.base == nullptr)) {
            entry.missing = !entry.missing;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    return entry.read.base != nullptr;
}

int KnowledgeBaseList::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int KnowledgeBaseList::rowOfFile(const QString &file) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&file](const Entry &entry) { return entry.file == file; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

} // namespace steelyard
