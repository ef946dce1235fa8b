// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/earlier_file.h"

#include "report/formats/markdown/adr_file.h"
#include "storage/file_diagnostics.h"
#include "storage/file_kind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace steelyard::report {

namespace {

using storage::problemOf;

constexpr qint64 kMostEarlier = qint64{64} << 20; // bytes of what is looked into

class EarlierFileWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::EarlierFile)
};

QByteArray bytesOf(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.read(kMostEarlier) : QByteArray();
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
    if (!record.isValidUtf8()) {
        return problemOf(
            file,
            EarlierFileWords::tr("This record is not in UTF-8: what was added by hand would be "
                                 "damaged."),
            EarlierFileWords::tr("Save it in the encoding UTF-8, or write to another file. "
                                 "Nothing was overwritten."));
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

EarlierFile earlierFile(const Report &report, const QString &file, const ReportFormat &format,
                        storage::Over over)
{
    const bool isAsked = over == storage::Over::Anything;
    if (!storage::holdsSomething(file) || (isAsked && !format.isRecord)) {
        return {};
    }
    const bool isTooLarge = QFileInfo(file).size() > kMostEarlier;
    const QByteArray bytes = isTooLarge ? QByteArray() : bytesOf(file);
    if (bytes.isEmpty()) {
        return {{}, storage::otherKind(file)};
    }
    if (format.isRecord) {
        return {bytes, whyRecordStays(report, file, bytes, over)};
    }
    return {{},
            format.isOurs(report, bytes) ? std::nullopt : std::optional(storage::otherKind(file))};
}

std::optional<knowledge::Diagnostic> whyTableStays(const QString &file, const TableFile &table)
{
    const bool isFree = !storage::holdsSomething(file) || bytesOf(file).startsWith(table.heads);
    return isFree ? std::nullopt : std::optional(storage::otherKind(file));
}

} // namespace steelyard::report
