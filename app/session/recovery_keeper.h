// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/recovery_folder.h"
#include "session/work_queue.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace steelyard {

class DecisionDocument;

// Keeps a copy of the open decision in the recovery folder, at the latest two seconds after a
// change, while there is something unsaved. The copy goes when the decision is saved, taken back to
// what its file holds or discarded; it stays when the program ends in any other way. Writing
// happens on another thread and a failure never stops anything.
class RecoveryKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPause = 1000; // milliseconds from a change to the writing

    explicit RecoveryKeeper(RecoveryFolder folder, QObject *parent = nullptr);
    ~RecoveryKeeper() override; // waits for what is being written; the copy stays

    [[nodiscard]] const RecoveryFolder &folder() const { return m_folder; }

    // From now on this document; the earlier one's copy goes. nullptr: none.
    void setDocument(DecisionDocument *document);
    // The document was made from this copy, which is its own now.
    void adopt(const QString &id, RecoveryFolder::Lock lock);
    // The file of the document has this hash, as far as the document knows.
    void setFileHash(const QByteArray &hash) { m_fileHash = hash; }
    void discard(); // the copy goes; the next change makes another

    // Nothing is lost when the program ends now, but what was done in the last two seconds: it is
    // saved, or copies can be kept.
    [[nodiscard]] bool isKept() const;

Q_SIGNALS:
    void failed(const QString &why); // no copy could be written; once a document
    void keptChanged(bool kept);

private:
    void changed();
    void write();
    void written(const QString &id, const QString &problem);
    void fail(const QString &why);
    void setKeeps(bool keeps);

    RecoveryFolder m_folder;
    QPointer<DecisionDocument> m_document;
    QString m_id;
    RecoveryFolder::Lock m_lock; // none: no copy yet
    QByteArray m_fileHash;
    QTimer m_timer;
    bool m_keeps = false; // the last copy of this document was written
    bool m_wasKept = false;
    bool m_hasFailed = false;
    WorkQueue m_answers;   // from those who write
    QThreadPool m_writers; // one thread, so that removing waits for writing; last: it uses the rest
};

} // namespace steelyard
