// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/earlier_file.h"

#include "report/formats/markdown/adr_file.h"
#include "storage/decision_inside_pdf.h"
#include "storage/file_diagnostics.h"
#include "storage/file_kind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace steelyard::report {

namespace {

using storage::problemOf;

constexpr qint64 kMostEarlier = 16 * 1024 * 1024; // of a record that is written again
constexpr qint64 kBeginning = 4096;               // bytes in which most files say what they are

class EarlierFileWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::EarlierFile)
};

QByteArray beginningOf(const QString &file, qint64 most)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.read(most) : QByteArray();
}

bool isReport(const QByteArray &beginning, Kind kind)
{
    switch (kind) {
    case Kind::Pdf:
        return storage::isPdf(beginning);
    case Kind::Html:
        return beginning.contains("<meta name=\"generator\" content=\"Steelyard\">");
    case Kind::Json: // anywhere: names are in the order of the alphabet
        return beginning.contains("\"format\": \"steelyard-report\"");
    case Kind::Csv: // a table with its name above: others begin with the heads of columns
        return beginning.startsWith("\xEF\xBB\xBF\"") &&
               !beginning.left(beginning.indexOf('\n')).contains("\",");
    case Kind::Xlsx:
        return beginning.startsWith("PK");
    case Kind::Markdown:
        break;
    }
    return false; // a record has rules of its own
}

QString remedyForLine()
{
    return EarlierFileWords::tr("Put the line back, and what you want to add between the marks for "
                                "additions; or write to another file. Nothing was overwritten.");
}

std::optional<knowledge::Diagnostic> problemOf(const QString &file, const HandChange &change)
{
    const QString text = change.text.simplified();
    knowledge::Diagnostic problem;
    switch (change.what) {
    case HandChange::What::NoSums:
        return problemOf(
            file,
            EarlierFileWords::tr("Whether this record was changed by hand cannot be told: its "
                                 "last lines, which say how it was written, are missing."),
            EarlierFileWords::tr("Write to another file, or remove this one. Nothing was "
                                 "overwritten."));
    case HandChange::What::MissingBefore:
        problem =
            problemOf(file, EarlierFileWords::tr("A line of the record was removed by hand here."),
                      remedyForLine());
        break;
    case HandChange::What::Line:
        problem = problemOf(
            file,
            EarlierFileWords::tr("The line “%1” was changed or added by hand.").arg(text.left(200)),
            remedyForLine());
        break;
    }
    problem.line = static_cast<int>(change.line);
    problem.column = 1;
    return problem;
}

std::optional<knowledge::Diagnostic> whyRecordStays(const Report &report, const QString &file,
                                                    const QByteArray &record, storage::Over over)
{
    if (!hasWholeAdditions(record)) {
        return problemOf(
            file, EarlierFileWords::tr("Marks around what was added by hand are damaged."),
            EarlierFileWords::tr("Each opening mark needs its closing mark behind it; mend the "
                                 "file, or write to another. Nothing was overwritten."));
    }
    if (over == storage::Over::Anything) {
        return std::nullopt;
    }
    const QString id = decisionOfRecord(record);
    if (id.isEmpty()) {
        return problemOf(
            file,
            EarlierFileWords::tr("This file was not written by Steelyard, or does not say of "
                                 "which decision it is the record."),
            EarlierFileWords::tr("Choose another name. Nothing was overwritten."));
    }
    if (id != report.decisionId) {
        return problemOf(file, EarlierFileWords::tr("This is the record of another decision."),
                         EarlierFileWords::tr("Choose another name. Nothing was overwritten."));
    }
    const auto change = handChange(record);
    return change ? problemOf(file, *change) : std::nullopt;
}

} // namespace

EarlierFile earlierFile(const Report &report, const QString &file, Kind kind, storage::Over over)
{
    if (!storage::holdsSomething(file)) {
        return {};
    }
    if (kind != Kind::Markdown) {
        const qint64 most = kind == Kind::Json ? kMostEarlier : kBeginning;
        const bool isFree =
            over == storage::Over::Anything || isReport(beginningOf(file, most), kind);
        return {{}, isFree ? std::nullopt : std::optional(storage::otherKind(file))};
    }
    const bool isTooLarge = QFileInfo(file).size() > kMostEarlier;
    const QByteArray record = isTooLarge ? QByteArray() : beginningOf(file, kMostEarlier);
    if (record.isEmpty()) {
        return {{}, storage::otherKind(file)};
    }
    return {record, whyRecordStays(report, file, record, over)};
}

} // namespace steelyard::report
