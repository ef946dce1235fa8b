// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/file_lock.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace steelyard {

// What is known of an unsaved decision beside the decision itself.
struct RecoveryCopy
{
    QString id;
    QString title;
    QString file;        // the decision's own, absolute; empty: it was never saved
    QByteArray fileHash; // of that file when it was opened or saved last; empty: unknown
    QDateTime written;   // when the copy was made
};

// The folder with copies of unsaved decisions, one a decision, of all windows of one user. A copy
// belongs to the program that holds its lock; the lock of a program that has ended counts for
// nothing. Copies are private to the user.
class RecoveryFolder
{
public:
    using Lock = std::shared_ptr<storage::FileLock>; // held while it exists

    struct Contents
    {
        RecoveryCopy about;
        QByteArray decision; // the text of its file
    };

    // Where copies of this user belong. An application's name must be set.
    [[nodiscard]] static QString standardPath();

    // The folder is made when it is first needed. Empty: nothing is kept or found.
    explicit RecoveryFolder(QString path = {});

    [[nodiscard]] bool isUsed() const { return !m_path.isEmpty(); }
    [[nodiscard]] static QString newId();
    [[nodiscard]] QString pathOf(const QString &id) const;

    // nullptr: another program, or another document of this one, has it, or nothing can be written.
    [[nodiscard]] Lock lock(const QString &id) const;

    // Says to other windows that a decision's file is open. nullptr: `isTaken` says whether another
    // window has it open.
    [[nodiscard]] Lock lockOpenFile(const QString &file, bool &isTaken) const;

    // The copies that nobody holds, newest first. What is no copy is passed over.
    [[nodiscard]] std::vector<RecoveryCopy> abandoned() const;

    [[nodiscard]] std::optional<Contents> read(const QString &id) const;

    // What a copy's file holds.
    [[nodiscard]] static QByteArray bytes(const RecoveryCopy &about, const QByteArray &decision);

private:
    [[nodiscard]] bool make() const;

    QString m_path;
};

} // namespace steelyard
