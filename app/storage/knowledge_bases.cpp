// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/knowledge_bases.h"

#include "knowledge/json_text.h"
#include "knowledge/reader.h"
#include "knowledge/translation.h"
#include "resources/resources.h"
#include "storage/file_bytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace steelyard::storage {

namespace {

const QString kFolder = QStringLiteral(":/knowledge/");
const QString kSuffix = QStringLiteral(".json");

const resources::BundledKnowledge *bundled(const QString &id)
{
    resources::load();
    const std::string wanted = id.toStdString();
    const auto all = resources::knowledge();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&wanted](const auto &base) { return base.id == wanted; });
    return found == all.end() ? nullptr : &*found;
}

// "de-AT" is served by "de-AT" and by "de".
QStringList candidates(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0);
    return primary == language ? QStringList{language} : QStringList{language, primary};
}

bool isIn(const knowledge::KnowledgeBase &base, const QString &language)
{
    const QString own = QString::fromStdString(base.language);
    return own.section(u'-', 0, 0).compare(language.section(u'-', 0, 0), Qt::CaseInsensitive) == 0;
}

std::vector<knowledge::Diagnostic> translate(knowledge::KnowledgeBase &base, const QString &folder,
                                             const QString &language)
{
    if (language.isEmpty() || isIn(base, language)) {
        return {};
    }
    const QStringList choices = candidates(language);
    for (const QString &choice : choices) {
        const QString file =
            folder + u'/' + QString::fromStdString(base.id) + u'.' + choice + kSuffix;
        if (!QFileInfo::exists(file)) {
            continue;
        }
        const FileBytes input = readFile(file);
        std::vector<knowledge::Diagnostic> problems;
        if (input.problem) {
            problems.push_back(*input.problem);
        } else {
            problems =
                knowledge::applyTranslation(base, view(input.bytes), file.toStdString()).problems;
        }
        for (knowledge::Diagnostic &problem : problems) {
            problem.level = knowledge::Level::Warning; // the base can be used without
        }
        return problems;
    }
    return {};
}

} // namespace

FileBytes readFile(const QString &file, qint64 mostBytes)
{
    const auto problem = [&file](const QString &what, const QString &remedy) {
        return FileBytes{{},
                         knowledge::Diagnostic{knowledge::Level::Error,
                                               file.toStdString(),
                                               0,
                                               0,
                                               {},
                                               what.toStdString(),
                                               remedy.toStdString()}};
    };
    const QFileInfo info(file);
    if (!info.exists()) {
        return problem(Text::tr("There is no such file."),
                       Text::tr("Check the name and the folder."));
    }
    // A device or a pipe may never end; a folder opens on some systems and then reads nothing.
    if (!info.isFile()) {
        return problem(Text::tr("This is not a regular file."),
                       Text::tr("Name a file, not a folder or a device."));
    }
    if (mostBytes > 0 && info.size() > mostBytes) {
        return problem(Text::tr("The file is too large."), Text::tr("Choose another file."));
    }
    if (mostBytes == 0 && info.size() > static_cast<qint64>(knowledge::JsonLimits{}.bytes)) {
        return {{}, knowledge::tooLarge(file.toStdString())};
    }
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        return problem(Text::tr("The file cannot be opened: %1.").arg(input.errorString()),
                       Text::tr("Check that you may read it."));
    }
    FileBytes result{input.readAll(), std::nullopt};
    if (input.error() != QFileDevice::NoError) {
        return problem(Text::tr("The file cannot be read: %1.").arg(input.errorString()),
                       Text::tr("Copy it to another disk and try again."));
    }
    return result;
}

std::vector<QString> bundledKnowledge()
{
    resources::load();
    std::vector<QString> ids;
    for (const resources::BundledKnowledge &base : resources::knowledge()) {
        ids.push_back(QString::fromLatin1(base.id.data(), static_cast<qsizetype>(base.id.size())));
    }
    return ids;
}

QString knowledgeFile(const QString &idOrFile)
{
    return bundled(idOrFile) != nullptr ? kFolder + idOrFile + kSuffix : idOrFile;
}

namespace {

// A bundled base where there is one with this id, else a file.
KnowledgeResult readKnowledge(const QString &idOrFile, const resources::BundledKnowledge *ours,
                              const QString &language)
{
    const QString file = knowledgeFile(idOrFile);
    const FileBytes input = readFile(file);
    if (input.problem) {
        return {nullptr, {*input.problem}};
    }
    knowledge::ReadResult read = knowledge::read(view(input.bytes), file.toStdString());
    if (!read.base) {
        return {nullptr, std::move(read.problems)};
    }
    read.base->hash = ours != nullptr ? std::string(ours->sha256) : hashOfBaseFile(input.bytes);
    std::vector<knowledge::Diagnostic> more =
        translate(*read.base, QFileInfo(file).path(), language);
    read.problems.insert(read.problems.end(), std::make_move_iterator(more.begin()),
                         std::make_move_iterator(more.end()));
    decision::KnowledgeCopy copy;
    if (ours == nullptr) {
        copy.text = std::make_shared<const std::string>(textOfBase(view(input.bytes)));
    }
    return {std::make_shared<const knowledge::KnowledgeBase>(std::move(*read.base)),
            std::move(read.problems), std::move(copy)};
}

// What is compiled in never changes, so each bundled base is read once in each language. Two
// threads that ask for the same at once both read it.
class BundledReadings
{
public:
    std::optional<KnowledgeResult> find(const QString &id, const QString &language)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_readings.find({id, language});
        return found == m_readings.end() ? std::nullopt : std::optional(found->second);
    }

    void keep(const QString &id, const QString &language, const KnowledgeResult &read)
    {
        const std::lock_guard lock(m_mutex);
        m_readings.try_emplace({id, language}, read);
    }

private:
    std::mutex m_mutex;
    std::map<std::pair<QString, QString>, KnowledgeResult> m_readings;
};

} // namespace

KnowledgeResult loadKnowledge(const QString &idOrFile, const QString &language)
{
    const resources::BundledKnowledge *ours = bundled(idOrFile);
    if (ours == nullptr) {
        return readKnowledge(idOrFile, ours, language);
    }
    static BundledReadings readings;
    if (std::optional<KnowledgeResult> known = readings.find(idOrFile, language)) {
        return *std::move(known);
    }
    KnowledgeResult read = readKnowledge(idOrFile, ours, language);
    readings.keep(idOrFile, language, read);
    return read;
}

std::future<std::vector<KnowledgeResult>> readBundledKnowledge(const QString &language)
{
    Q_ASSERT_X(QCoreApplication::instance() != nullptr, "readBundledKnowledge",
               "there is no application yet");
    resources::load();
    return std::async(std::launch::async, [language] {
        std::vector<KnowledgeResult> results;
        for (const QString &id : bundledKnowledge()) {
            results.push_back(loadKnowledge(id, language));
        }
        return results;
    });
}

} // namespace steelyard::storage
