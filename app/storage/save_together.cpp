// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_bytes.h"
#include "storage/file_diagnostics.h"
#include "storage/overwrite_file.h"
#include "storage/replace_file.h"
#include "storage/saving_place.h"

#include <QFile>
#include <QStringList>

#include <cstdio>
#include <utility>

namespace steelyard::storage {

namespace {

using knowledge::Diagnostic;

// A second name of the file that is replaced, until all went well.
class EarlierFile
{
public:
    // False, and errno says why, when it cannot be kept; nothing has changed.
    [[nodiscard]] bool keep(const QByteArray &path)
    {
        m_name = otherName(folderOf(path));
        // Some file systems know no second names.
        const bool isKept = ::link(path.constData(), m_name.constData()) == 0 ||
                            std::rename(path.constData(), m_name.constData()) == 0;
        if (!isKept) {
            m_name.clear();
        }
        return isKept;
    }

    [[nodiscard]] bool putBack(const QByteArray &path)
    {
        const bool isBack = std::rename(m_name.constData(), path.constData()) == 0;
        // Names of one file: the move does nothing, and the second is still there.
        ::unlink(m_name.constData());
        m_name.clear();
        return isBack;
    }

    EarlierFile() = default;
    ~EarlierFile()
    {
        if (!m_name.isEmpty()) {
            ::unlink(m_name.constData());
        }
    }
    EarlierFile(EarlierFile &&other) noexcept
        : m_name(std::exchange(other.m_name, {}))
    {
    }
    EarlierFile &operator=(EarlierFile &&) = delete;
    EarlierFile(const EarlierFile &) = delete;
    EarlierFile &operator=(const EarlierFile &) = delete;

private:
    QByteArray m_name;
};

struct Step
{
    const FileToSave *wanted = nullptr;
    QByteArray path;
    PreparedFile prepared;
    EarlierFile earlier = {};
    QByteArray held = {}; // of a file that is written in place
};

class Together
{
public:
    explicit Together(const SaveOptions &options)
        : m_wanted(options)
        , m_options(options)
    {
        m_options.notes = &m_notes;
    }

    [[nodiscard]] std::optional<Diagnostic> run(const std::vector<FileToSave> &files)
    {
        for (const FileToSave &file : files) {
            if (auto problem = prepare(file)) {
                return problem;
            }
        }
        // What may fail for want of room comes before what hardly ever fails.
        for (const bool isReplacing : {false, true}) {
            for (Step &step : m_steps) {
                if (step.prepared.state.isDone != isReplacing) {
                    continue;
                }
                if (auto problem = isReplacing ? replace(step) : overwrite(step)) {
                    return undone(*std::move(problem));
                }
                m_done.push_back(&step);
            }
        }
        if (m_wanted.notes != nullptr) {
            m_wanted.notes->insert(m_wanted.notes->end(), m_notes.begin(), m_notes.end());
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<Diagnostic> prepare(const FileToSave &file)
    {
        Step step{&file, targetOf(QFile::encodeName(file.file)), {}};
        if (auto wrong = wrongPlace(file.file, step.path, m_options)) {
            return wrong;
        }
        step.prepared = prepareFile(step.path, file.bytes, m_options.isOnlyNew);
        const Replacement &state = step.prepared.state;
        if (!state.isDone && state.hindrance == Hindrance::None) {
            return notWritten(file.file, state.error);
        }
        m_steps.push_back(std::move(step));
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Diagnostic> overwrite(Step &step)
    {
        QFile old(step.wanted->file);
        if (!old.open(QIODevice::ReadOnly)) {
            return notWritten(step.wanted->file, EACCES);
        }
        step.held = old.readAll();
        return saveInPlace(step.wanted->bytes, step.wanted->file, step.path,
                           step.prepared.state.hindrance, m_options);
    }

    [[nodiscard]] std::optional<Diagnostic> replace(Step &step)
    {
        if (step.prepared.isThere && !step.earlier.keep(step.path)) {
            return notWritten(step.wanted->file, errno);
        }
        const Replacement made = putInPlace(step.prepared, step.path, m_options.isOnlyNew);
        if (made.isDone) {
            return std::nullopt;
        }
        if (step.prepared.isThere) {
            static_cast<void>(step.earlier.putBack(step.path));
        }
        return notWritten(step.wanted->file, made.error);
    }

    [[nodiscard]] static bool isUndone(Step &step)
    {
        if (!step.prepared.state.isDone) {
            return overwriteFile(step.path, step.held).isDone;
        }
        return step.prepared.isThere ? step.earlier.putBack(step.path)
                                     : ::unlink(step.path.constData()) == 0;
    }

    [[nodiscard]] Diagnostic undone(Diagnostic problem) const
    {
        QStringList changed;
        for (Step *step : m_done) {
            if (!isUndone(*step)) {
                changed << step->wanted->file;
            }
        }
        if (!changed.isEmpty()) {
            problem.remedy = Text::tr("These files were written and could not be put back: %1. "
                                      "Free space on the disk and write all of them again.")
                                 .arg(changed.join(QStringLiteral(", ")))
                                 .toStdString();
        }
        return problem;
    }

    SaveOptions m_wanted;
    SaveOptions m_options;
    std::vector<Diagnostic> m_notes; // of steps that may be undone
    std::vector<Step> m_steps;
    std::vector<Step *> m_done;
};

} // namespace

std::optional<Diagnostic> saveTogether(const std::vector<FileToSave> &files,
                                       const SaveOptions &options)
{
    return Together(options).run(files);
}

} // namespace steelyard::storage
