// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/reader.h"
#include "knowledge/schema.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>
#include <utility>
#include <vector>

// Knowledge bases for tests: whole ones, and the small one with one place edited.
namespace steelyard::knowledge::test {

// tests/data/knowledge/small.json
[[nodiscard]] QByteArray smallBase();
// resources/schema/knowledge-base.schema.json
[[nodiscard]] const Schema &schema();
// resources/schema/knowledge-translation.schema.json
[[nodiscard]] const Schema &translationSchema();
// Every knowledge base that the program carries inside; file name and bytes.
[[nodiscard]] std::vector<std::pair<QString, QByteArray>> bundledBases();
// Every translation of the base of that file name.
[[nodiscard]] std::vector<std::pair<QString, QByteArray>> bundledTranslations(const QString &base);
// A file below tests/data/knowledge.
[[nodiscard]] QByteArray dataFile(const QString &name);

[[nodiscard]] std::string_view view(const QByteArray &bytes);

// A text with a marker, "@@", where a problem is expected. The marker is taken out, and its line
// and column are counted here, by Qt, independently of the reader.
struct Marked
{
    QByteArray bytes;
    int line = 0;
    int column = 0;
};
[[nodiscard]] Marked marked(const QByteArray &text);

// The small base with `before`, which must occur exactly once, replaced by the marked `after`.
[[nodiscard]] Marked edited(const QByteArray &before, const QByteArray &after);

// Compares one problem with what a test row expects; empty when it is as expected, otherwise what
// is different. `what` is a part of Diagnostic::what.
[[nodiscard]] QString difference(const Diagnostic &problem, Level level, const Marked &place,
                                 const QString &pointer, const QString &what);

// The rows of a test that edits the small base in one place and expects one problem there: what is
// replaced, what stands there then, with the marker, and the problem's pointer and a part of it.
void editColumns();
void editRow(const char *name, const QByteArray &before, const QByteArray &after,
             const char *pointer, const char *what);

// The current row, edited and read.
struct EditCase
{
    Marked place;
    QString pointer;
    QString what;
    ReadResult result;

    [[nodiscard]] QString difference(const Diagnostic &problem, Level level) const;
};
[[nodiscard]] EditCase fetchedEdit();

// All problems as lines, for failure messages.
[[nodiscard]] QByteArray lines(const std::vector<Diagnostic> &problems);

} // namespace steelyard::knowledge::test
