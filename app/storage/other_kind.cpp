// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/other_kind.h"

#include "knowledge/file_kind.h"
#include "storage/file_diagnostics.h"

namespace steelyard::storage {

namespace {

using knowledge::FileKind;

} // namespace

std::optional<knowledge::Diagnostic> neitherDecisionNorBase(const QByteArray &bytes,
                                                            const QString &file)
{
    switch (knowledge::kindOf(view(bytes))) {
    case FileKind::Table:
        return problemOf(
            file, Text::tr("This is a table, neither a decision nor a knowledge base."),
            Text::tr("Rank it on the command line with “steelyard rank”; judgements of "
                     "pairs go to “steelyard weights”."));
    case FileKind::Spreadsheet:
        return problemOf(
            file,
            Text::tr("This is a file of a spreadsheet program, neither a decision nor a "
                     "knowledge base."),
            Text::tr("Save the sheet as CSV and rank it on the command line with "
                     "“steelyard rank”."));
    case FileKind::Pdf:
        return problemOf(file, Text::tr("This is a PDF, neither a decision nor a knowledge base."),
                         Text::tr("Check a report with “steelyard verify”, or open it in the "
                                  "window."));
    default:
        return std::nullopt;
    }
}

std::optional<knowledge::Diagnostic> noDecision(const QByteArray &bytes, const QString &file)
{
    if (knowledge::kindOf(view(bytes)) == FileKind::KnowledgeBase) {
        return problemOf(file, Text::tr("This is a knowledge base, not a decision."),
                         Text::tr("Begin a decision on it with “steelyard new --knowledge”, or add "
                                  "it in the window to begin one there."));
    }
    return neitherDecisionNorBase(bytes, file);
}

} // namespace steelyard::storage
