// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"
#include "session/file_watch.h"
#include "session/recovery_keeper.h"
#include "storage/comparison.h"
#include "storage/decision_store.h"
#include "storage/knowledge_bases.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace steelyard {

class DecisionDocument;
class KnowledgeBaseList;
class RecentDecisions;

// The open decision and its files: new, open, save, close, recover. It owns the document. Nothing
// that goes wrong here touches the open decision or a file that was there before, and what another
// program wrote to its file is overwritten only by saveOver().
class DecisionFiles : public QObject
{
    Q_OBJECT

public:
    enum class Purpose {
        OpenDecision,
        CompareDecision,
        SaveDecision,
        ExportReport,
        ExportFolder, // for a folder of files of a report: the folder in which it is made
        ChooseLogo,
        AddKnowledge,
        KeepKnowledge,
        ImportSheet
    };
    enum class Unsaved { Save, Discard, Cancel };

    // How the user is asked. An empty file name means that the user cancelled.
    struct Dialogs
    {
        std::function<QString(Purpose purpose, const QString &suggestion)> chooseFile;
        std::function<Unsaved(const QString &title)> askUnsaved;
        // Runs work beside the window, as readAside() does; none: in its place, without Cancel.
        std::function<bool(const QString &fileName,
                           const std::function<void(const std::stop_token &)> &work)>
            readAside = {};
    };

    // Recent decisions and knowledge bases must outlive this.
    DecisionFiles(RecentDecisions &recent, KnowledgeBaseList &knowledgeBases,
                  RecoveryFolder recovery, Dialogs dialogs, QObject *parent = nullptr);
    ~DecisionFiles() override;

    void setDialogs(Dialogs dialogs) { m_dialogs = std::move(dialogs); }
    [[nodiscard]] DecisionDocument *document() const { return m_document.get(); }
    // From which share of runs a decision begun from now on calls a lead clear, and leaning.
    void setThresholds(const decision::Thresholds &thresholds) { m_thresholds = thresholds; }

    [[nodiscard]] static QString unnamed(); // the name of a decision that nobody named

    // Each returns whether it was done. Those that would replace an unsaved decision ask first.
    bool startNew();
    bool startOwn(); // without a knowledge base
    bool startScenario(const QString &scenario);
    bool open(const QString &file);     // or a report with a decision inside, as a copy
    bool openCopy(const QString &file); // without its file, so that saving asks for a new one
    bool chooseAndOpen();
    // With a decision's file, which may be this one's own, or a report; ends with compared().
    bool compareWith(const QString &file);
    bool chooseAndCompare();
    // A decision without a base that an import has made; undo takes that back.
    void begin(decision::Decision imported, const QString &step);
    [[nodiscard]] QString chooseSheet(); // empty: none
    // Reads beside the window. Whether the work was let finish; not when other work is under way.
    // `name`: the file, or what else the user is told to be read.
    [[nodiscard]] bool aside(const QString &name,
                             const std::function<void(const std::stop_token &)> &work);
    bool save();
    bool saveAs();
    bool keepAsKnowledge(); // what the decision knows, as a base of its own
    bool addKnowledge();    // chooses a file, and makes it what new decisions begin with
    bool close();
    void lookAtFile(); // whether another program has changed it
    bool reload();     // what the file holds now; unsaved changes are gone
    bool saveBeside(); // under a free name in the same folder, which is the decision's from then on
    bool saveOver();   // whatever the file holds now
    bool restore(const QString &copy);     // a decision that was not saved, by its id
    void discardCopy(const QString &copy); // for good
    void leave(); // the program ends, and the user has decided what becomes of changes
    [[nodiscard]] const RecoveryFolder &recovery() const { return m_keeper.folder(); }
    [[nodiscard]] QString chooseReport(const QString &suffix); // where to; empty: nowhere
    // The same for a folder of files: a name of its own in a folder that is chosen.
    [[nodiscard]] QString chooseReportFolder(const QString &suffix);
    [[nodiscard]] QString chooseLogo();
    [[nodiscard]] bool mayReplace(); // nothing unsaved, or the user has decided what becomes of it

Q_SIGNALS:
    void documentChanged(DecisionDocument *document); // the earlier one lives until this returns
    void problemsFound(const std::vector<knowledge::Diagnostic> &problems);
    void saved(const QString &file);
    void openedFromReport(const QString &file);
    void compared(const steelyard::storage::Comparison &comparison); // A is the document
    void knowledgeAdded(const QString &title);
    void knowledgeKept(const QString &file);
    void knowledgeRefused(const QString &why); // what is open makes no base
    // What the document's file holds now, to the document; `isSaving`: so it was not saved.
    void fileDiffers(steelyard::FileWatch::State state, bool isSaving);
    void openElsewhere(const QString &file);    // another window has it open
    void keptChanged(bool kept);                // see RecoveryKeeper::isKept()
    void nothingKeptFor(const QString &reason); // no copy for recovery; said once a document

private:
    // `hash`: of the document's file, as it was read.
    void replaceDocument(std::unique_ptr<DecisionDocument> document, const QByteArray &hash = {});
    bool load(const QString &file, bool asCopy);
    [[nodiscard]] std::optional<storage::DecisionResult> read(const QString &file, bool isReport);
    void watch(const QByteArray &hash);
    bool write(const QString &file);
    [[nodiscard]] bool freshKnowledge();
    bool saveTo(const QString &file);
    [[nodiscard]] QString suggestion(const QString &suffix) const;

    void begin(decision::Decision decision, const storage::KnowledgeResult &knowledge);

    RecentDecisions &m_recent;
    KnowledgeBaseList &m_knowledgeBases;
    Dialogs m_dialogs;
    decision::Thresholds m_thresholds;
    std::unique_ptr<DecisionDocument> m_document;
    bool m_isReading = false;
    RecoveryKeeper m_keeper;
    FileWatch m_watch;
    RecoveryFolder::Lock m_openFile; // tells other windows
};

} // namespace steelyard
