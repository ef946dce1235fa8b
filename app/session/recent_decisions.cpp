// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recent_decisions.h"

#include "decision/text_limits.h"
#include "session/decision_document.h"
#include "wording/wording.h"

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
constexpr QLatin1StringView kRecentState("state");
constexpr QLatin1StringView kRecentLeader("leader");
constexpr QLatin1StringView kRecentStatus("status");
constexpr QLatin1StringView kRecentReview("review");
constexpr int kLastState = int(decision::State::NoFeasible);
constexpr int kLastStatus = int(decision::Status::Superseded);
constexpr int kMostRecentRead = 64; // entries, with those that are no entries

// A number that settings hold, or -1: they are edited by hand at times.
int knownNumber(const QVariant &value, int last)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number <= last ? number : -1;
}

// No longer than a title is.
QString shortened(const QString &text)
{
    constexpr auto kMostCharacters =
        static_cast<qsizetype>(decision::textLimits(decision::TextField::Title).mostCharacters);
    return text.left(kMostCharacters);
}

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
    Entry entry;
    for (const Entry &earlier : std::as_const(m_entries)) {
        entry = earlier.file == path ? earlier : entry; // what is known of it stays
    }
    m_entries.removeIf([&path](const Entry &listed) { return listed.file == path; });
    entry.file = path;
    entry.title = title;
    look(entry);
    m_entries.prepend(entry);
    if (m_entries.size() > kMost) {
        m_entries.resize(kMost);
    }
    endResetModel();
    store();
}

void RecentDecisions::tell(const DecisionDocument &document)
{
    const QString path = QFileInfo(document.file()).absoluteFilePath();
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&path](const Entry &entry) { return entry.file == path; });
    if (document.file().isEmpty() || found == m_entries.end()) {
        return;
    }
    const bool isQuiet = document.awaitsExpectation();
    const decision::Verdict &verdict = document.verdict();
    found->state = isQuiet ? -1 : int(verdict.state());
    found->leader = isQuiet ? QString() : document.wording().alternative(verdict.scores.winner);
    found->status = int(document.decision().record.status);
    found->reviewOn = QString::fromStdString(document.decision().record.reviewOn);
    const auto row = static_cast<int>(found - m_entries.begin());
    Q_EMIT dataChanged(index(row), index(row));
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
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
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
    case StateRole:
        return entry.state < 0 ? QVariant() : QVariant(entry.state);
    case LeaderRole:
        return entry.leader;
    case StatusRole:
        return entry.status < 0 ? QVariant() : QVariant(entry.status);
    case ReviewRole:
        return entry.reviewOn;
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
                  {MissingRole, "missing"},
                  {StateRole, "state"},
                  {LeaderRole, "leader"},
                  {StatusRole, "status"},
                  {ReviewRole, "review"}});
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
        Entry entry;
        entry.file = m_settings.value(kRecentFile).toString();
        entry.title = shortened(m_settings.value(kRecentTitle).toString());
        entry.state = knownNumber(m_settings.value(kRecentState), kLastState);
        entry.leader = shortened(m_settings.value(kRecentLeader).toString());
        entry.status = knownNumber(m_settings.value(kRecentStatus), kLastStatus);
        entry.reviewOn = m_settings.value(kRecentReview).toString();
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
        m_settings.setValue(kRecentState, m_entries[i].state);
        m_settings.setValue(kRecentLeader, m_entries[i].leader);
        m_settings.setValue(kRecentStatus, m_entries[i].status);
        m_settings.setValue(kRecentReview, m_entries[i].reviewOn);
    }
    m_settings.endArray();
}

} // namespace steelyard
