// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/decision_files.h"

#include "decision/decision_file.h"
#include "session/decision_document.h"
#include "session/example_decisions.h"
#include "session/knowledge_base_list.h"
#include "session/recent_decisions.h"
#include "storage/decision_identity.h"
#include "storage/decision_inside_pdf.h"
#include "storage/file_name.h"
#include "storage/native_name.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace steelyard {

namespace {

constexpr int kMostNameBytes = 220; // of 255, for a number and a suffix behind it

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

} // namespace

DecisionFiles::DecisionFiles(RecentDecisions &recent, KnowledgeBaseList &knowledgeBases,
                             RecoveryFolder recovery, Dialogs dialogs, QObject *parent)
    : QObject(parent)
    , m_recent(recent)
    , m_knowledgeBases(knowledgeBases)
    , m_dialogs(std::move(dialogs))
    , m_keeper(std::move(recovery))
{
    connect(&m_keeper, &RecoveryKeeper::failed, this, &DecisionFiles::nothingKeptFor);
    connect(&m_keeper, &RecoveryKeeper::keptChanged, this, &DecisionFiles::keptChanged);
    connect(&m_watch, &FileWatch::stateChanged, this,
            [this](FileWatch::State state) { Q_EMIT fileDiffers(state, false); });
}

DecisionFiles::~DecisionFiles() = default;

// What a decision is called until it gets a name or a file.
QString DecisionFiles::unnamed()
{
    return tr("New decision");
}

bool DecisionFiles::startNew()
{
    if (!freshKnowledge()) {
        return false;
    }
    const storage::KnowledgeResult &knowledge = m_knowledgeBases.current();
    if (knowledge.base == nullptr || !mayReplace()) {
        return false;
    }
    begin(decision::newDecision(*knowledge.base, unnamed().toStdString(), today()), knowledge);
    return true;
}

bool DecisionFiles::startOwn()
{
    if (!mayReplace()) {
        return false;
    }
    decision::Decision decision = decision::newOwnDecision(unnamed().toStdString(), today());
    decision.id = storage::newDecisionId();
    decision.thresholds = m_thresholds;
    replaceDocument(std::make_unique<DecisionDocument>(
        std::make_shared<const knowledge::KnowledgeBase>(
            knowledge::emptyBase(m_knowledgeBases.language().toStdString())),
        std::move(decision)));
    return true;
}

bool DecisionFiles::startScenario(const QString &scenario)
{
    if (!freshKnowledge()) {
        return false;
    }
    const storage::KnowledgeResult &knowledge = m_knowledgeBases.current();
    if (knowledge.base == nullptr) {
        return false;
    }
    const std::size_t position = knowledge.base->scenarioIndex(scenario.toStdString());
    if (position == knowledge::KnowledgeBase::npos || !mayReplace()) {
        return false;
    }
    begin(decision::newDecision(*knowledge.base, knowledge.base->scenarios[position], today()),
          knowledge);
    return true;
}

// A base of the user's own travels with its decisions: whoever opens one may not have it.
void DecisionFiles::begin(decision::Decision decision, const storage::KnowledgeResult &knowledge)
{
    decision.knowledgeCopy = knowledge.copy;
    decision.id = storage::newDecisionId();
    decision.thresholds = m_thresholds;
    replaceDocument(std::make_unique<DecisionDocument>(knowledge.base, std::move(decision)));
}

bool DecisionFiles::open(const QString &file)
{
    return mayReplace() && load(file, false);
}

bool DecisionFiles::openCopy(const QString &file)
{
    return mayReplace() && load(file, true);
}

bool DecisionFiles::chooseAndOpen()
{
    const QString file = m_dialogs.chooseFile(Purpose::OpenDecision, suggestion(QString()));
    return !file.isEmpty() && open(file);
}

bool DecisionFiles::save()
{
    if (!m_document) {
        return false;
    }
    return m_document->file().isEmpty() ? saveAs() : saveTo(m_document->file());
}

bool DecisionFiles::saveAs()
{
    if (!m_document) {
        return false;
    }
    QString now = m_document->file();
    if (storage::isStandIn(now)) { // whose folder is of no use to anybody
        now = QDir(storage::folderFor(now)).filePath(QFileInfo(now).fileName());
    }
    const QString file = m_dialogs.chooseFile(
        Purpose::SaveDecision, now.isEmpty() ? suggestion(QStringLiteral(".steelyard")) : now);
    if (file.isEmpty()) {
        return false;
    }
    if (m_document->decision().title == unnamed().toStdString()) {
        m_document->setTitle(QFileInfo(file).completeBaseName());
    }
    return saveTo(file);
}

QString DecisionFiles::chooseReport(const QString &suffix)
{
    return m_document ? m_dialogs.chooseFile(Purpose::ExportReport, suggestion(u'.' + suffix))
                      : QString();
}

QString DecisionFiles::chooseReportFolder(const QString &suffix)
{
    const QString folder = m_dialogs.chooseFile(Purpose::ExportFolder, suggestion(QString()));
    const QString name = QFileInfo(suggestion(u'.' + suffix)).completeBaseName();
    return folder.isEmpty() ? folder : QDir(folder).filePath(name + u'-' + suffix);
}

QString DecisionFiles::chooseLogo()
{
    return m_dialogs.chooseFile(Purpose::ChooseLogo, suggestion(QString()));
}

bool DecisionFiles::close()
{
    if (!mayReplace()) {
        return false;
    }
    replaceDocument(nullptr);
    return true;
}

bool DecisionFiles::mayReplace()
{
    if (!m_document || !m_document->isModified()) {
        return true;
    }
    switch (m_dialogs.askUnsaved(QString::fromStdString(m_document->decision().title))) {
    case Unsaved::Save:
        return save();
    case Unsaved::Discard:
        return true;
    case Unsaved::Cancel:
        break;
    }
    return false;
}

void DecisionFiles::replaceDocument(std::unique_ptr<DecisionDocument> document,
                                    const QByteArray &hash)
{
    // The pages still look at the earlier document until they have been told.
    const auto earlier = std::exchange(m_document, std::move(document));
    m_keeper.setDocument(m_document.get());
    if (m_document) { // of what the file holds, so not while something is changed
        connect(m_document.get(), &DecisionDocument::robustnessChanged, this, [this] {
            if (!m_document->isModified()) {
                m_recent.tell(*m_document);
            }
        });
    }
    Q_EMIT documentChanged(m_document.get());
    watch(hash);
}

// Nothing when the user has cancelled it, or is being asked while another file is read.
std::optional<storage::DecisionResult> DecisionFiles::read(const QString &file, bool isReport)
{
    const QString language = m_knowledgeBases.language();
    const QStringList own = m_knowledgeBases.ownFiles();
    storage::DecisionResult result;
    const bool isDone = aside(file, [&](const std::stop_token &stop) {
        result = isReport ? storage::openReport(file, language, own, stop).decision
                          : storage::openDecision(file, language, own);
    });
    return isDone ? std::optional(std::move(result)) : std::nullopt;
}

bool DecisionFiles::aside(const QString &name,
                          const std::function<void(const std::stop_token &)> &work)
{
    if (m_isReading) {
        return false;
    }
    if (!m_dialogs.readAside) {
        work({});
        return true;
    }
    m_isReading = true;
    const bool isDone = m_dialogs.readAside(QFileInfo(name).fileName(), work);
    m_isReading = false;
    return isDone;
}

bool DecisionFiles::load(const QString &file, bool asCopy)
{
    const bool isReport = storage::looksLikeReport(file);
    // Before the reading: what another program writes meanwhile differs from it then.
    const QByteArray hash = FileWatch::hashOf(file);
    std::optional<storage::DecisionResult> opened = read(file, isReport);
    if (!opened) {
        return false;
    }
    storage::DecisionResult &result = *opened;
    if (result.decision && result.base) {
        if (asCopy) {
            result.decision->id = storage::newDecisionId();
        }
        const QString title = asCopy ? ExampleDecisions::title(file) : QString();
        if (!title.isEmpty()) {
            result.decision->title = title.toStdString();
        }
        auto document =
            std::make_unique<DecisionDocument>(result.base, *std::move(result.decision));
        if (!asCopy && !isReport) {
            document->setFile(file);
            m_recent.add(file, QString::fromStdString(document->decision().title));
        }
        replaceDocument(std::move(document), hash);
        if (isReport) {
            Q_EMIT openedFromReport(file);
        }
    }
    // After the document, so that warnings about it are not wiped off by its arrival.
    if (!result.problems.empty()) {
        Q_EMIT problemsFound(result.problems);
    }
    return !knowledge::hasErrors(result.problems);
}

bool DecisionFiles::saveTo(const QString &file)
{
    if (file == m_document->file()) {
        const FileWatch::State state = m_watch.look();
        if (state != FileWatch::State::Same) {
            Q_EMIT fileDiffers(state, true);
            return false;
        }
    }
    return write(file);
}

bool DecisionFiles::write(const QString &file)
{
    std::vector<knowledge::Diagnostic> notes;
    if (const auto problem = m_document->save(file, &notes)) {
        Q_EMIT problemsFound({*problem});
        return false;
    }
    m_recent.add(file, QString::fromStdString(m_document->decision().title));
    m_recent.tell(*m_document);
    Q_EMIT saved(file);
    // Of what was written, not of what the file holds by now: another program may have been faster.
    watch(
        FileWatch::hashOfBytes(QByteArray::fromStdString(decision::write(m_document->decision()))));
    if (!notes.empty()) {
        Q_EMIT problemsFound(notes); // after the news that it is saved, which wipes off notices
    }
    return true;
}

void DecisionFiles::watch(const QByteArray &hash)
{
    const QString file = m_document ? m_document->file() : QString();
    m_keeper.setFileHash(hash);
    m_watch.watch(file, hash);
    m_openFile.reset(); // before another is asked for: it may be the same file
    if (file.isEmpty()) {
        return;
    }
    bool isTaken = false;
    m_openFile = recovery().lockOpenFile(file, isTaken);
    if (isTaken) {
        Q_EMIT openElsewhere(file);
    }
    m_watch.look(); // a restored decision's file may have changed long ago
}

void DecisionFiles::lookAtFile()
{
    m_watch.look();
}

bool DecisionFiles::reload()
{
    return m_document && !m_document->file().isEmpty() && load(m_document->file(), false);
}

bool DecisionFiles::saveBeside()
{
    const QFileInfo file(m_document ? m_document->file() : QString());
    if (file.fileName().isEmpty()) {
        return false;
    }
    const QDir folder(storage::folderFor(m_document->file()));
    QString base = file.completeBaseName();
    while (base.toUtf8().size() > kMostNameBytes) {
        base.chop(1);
    }
    for (int number = 2;; ++number) {
        const QString name = QStringLiteral("%1 (%2).steelyard").arg(base).arg(number);
        if (!folder.exists(name)) {
            return write(folder.filePath(name));
        }
    }
}

bool DecisionFiles::saveOver()
{
    return m_document && !m_document->file().isEmpty() && write(m_document->file());
}

bool DecisionFiles::restore(const QString &copy)
{
    RecoveryFolder::Lock lock = recovery().lock(copy);
    const auto contents = lock != nullptr ? recovery().read(copy) : std::nullopt;
    if (!contents || !mayReplace()) {
        return false;
    }
    const RecoveryCopy &about = contents->about;
    storage::DecisionResult result =
        storage::openDecision(contents->decision, about.file.isEmpty() ? about.title : about.file,
                              m_knowledgeBases.language(), m_knowledgeBases.ownFiles());
    if (result.decision && result.base) {
        auto document =
            std::make_unique<DecisionDocument>(result.base, *std::move(result.decision));
        document->setFile(about.file);
        document->undoStack()->resetClean(); // it differs from its file
        replaceDocument(std::move(document), about.fileHash);
        m_keeper.adopt(copy, std::move(lock));
    }
    if (!result.problems.empty()) {
        Q_EMIT problemsFound(result.problems);
    }
    return !knowledge::hasErrors(result.problems);
}

void DecisionFiles::discardCopy(const QString &copy)
{
    if (recovery().lock(copy) != nullptr) {
        QFile::remove(recovery().pathOf(copy));
    }
}

void DecisionFiles::leave()
{
    m_keeper.discard();
    m_openFile.reset();
}

// A file name made of the title, beside the decision's own file or the one used last.
QString DecisionFiles::suggestion(const QString &suffix) const
{
    QString neighbour = m_document ? m_document->file() : QString();
    if (neighbour.isEmpty() && m_recent.rowCount() > 0) {
        neighbour = m_recent.index(0).data(RecentDecisions::FileRole).toString();
    }
    QString folder = storage::folderFor(neighbour);
    if (neighbour.isEmpty() || !QFileInfo(folder).isDir()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    if (suffix.isEmpty()) {
        return folder;
    }
    const QString title = QString::fromStdString(m_document->decision().title);
    return QDir(folder).filePath(storage::fileNameOf(title, suffix, unnamed()));
}

} // namespace steelyard
