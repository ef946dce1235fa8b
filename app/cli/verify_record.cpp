// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verify_record.h"

#include "cli/arguments.h"
#include "report/formats/markdown/adr_file.h"
#include "report/formats/report_file.h"
#include "report/sections/build_report.h"
#include "storage/decision_identity.h"
#include "storage/file_diagnostics.h"
#include "translations/language.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace steelyard::cli {

namespace {

constexpr qint64 kMostOfRecord = qint64{16} << 20;
constexpr int kFoldersUp = 2;
constexpr qsizetype kMostTried = 200; // decisions in one folder

int refuse(const QString &file, const QString &what, const QString &remedy, Console &console)
{
    return printDiagnostics({storage::problemOf(file, what, remedy)}, console);
}

// The decision's file with that id near the record; empty: there is none.
QString foundNear(const QString &record, const QString &id)
{
    QDir folder = QFileInfo(record).absoluteDir();
    for (int up = 0; up <= kFoldersUp; ++up) {
        const QStringList names =
            folder.entryList({QStringLiteral("*.steelyard")}, QDir::Files, QDir::Name);
        for (const QString &name : names.mid(0, kMostTried)) {
            QString file = folder.filePath(name);
            const storage::DecisionResult opened = storage::openDecision(file, languageInUse());
            if (opened.decision &&
                QString::fromStdString(storage::decisionId(*opened.decision)) == id) {
                return file;
            }
        }
        if (!folder.cdUp()) {
            break;
        }
    }
    return {};
}

// Speaks another language while a record is written in it.
class RecordLanguage
{
public:
    explicit RecordLanguage(const QLocale &locale) { useLanguage(locale); }
    ~RecordLanguage() { useLanguage(m_before); }
    RecordLanguage(const RecordLanguage &) = delete;
    RecordLanguage &operator=(const RecordLanguage &) = delete;

private:
    QLocale m_before;
};

// What this program writes of the decision now over this record, in the language in use.
QByteArray writtenOver(const QByteArray &record, const Evaluated &evaluated, bool isDraft,
                       bool isConfidential)
{
    report::ReportOptions options;
    options.draft = isDraft;
    options.confidential = isConfidential;
    report::Report again =
        report::buildReport(*evaluated.base, evaluated.decision, evaluated.verdict, options);
    if (report::localeOfRecord(record).isEmpty()) {
        again.setup.locale.clear(); // an earlier version did not say it
    }
    return report::reportBytes(again, *report::formatBySuffix(QStringLiteral("md")), {}, record);
}

// The first line of the record that is not as it was written.
std::optional<report::HandChange> otherThan(const QByteArray &written, const QByteArray &record)
{
    const QByteArray sums = '\n' + report::sumsBegin().toUtf8();
    const QByteArray underItsSums =
        record.left(record.lastIndexOf(sums)) + written.mid(written.lastIndexOf(sums));
    if (auto change = report::handChange(underItsSums)) {
        return change;
    }
    if (const qsizetype line = report::misplacedAdditions(record, written)) {
        return report::HandChange{report::HandChange::What::Line, line,
                                  QString::fromUtf8(record.split('\n').value(line - 1))};
    }
    return std::nullopt;
}

QList<QLocale> localesOf(const QByteArray &record)
{
    if (const QString named = report::localeOfRecord(record); !named.isEmpty()) {
        return {QLocale(named)};
    }
    QList<QLocale> locales{QLocale()};
    for (const QString &language : availableLanguages()) {
        locales << QLocale(language);
    }
    return locales;
}

// The first line that is not what this program writes of the decision: a record's own sums can be
// made anew by whoever changes it, and no fingerprint covers what the users decided.
std::optional<report::HandChange> otherThanWritten(const QByteArray &record,
                                                   const QString &decision)
{
    std::optional<report::HandChange> furthest;
    for (const QLocale &locale : localesOf(record)) {
        const RecordLanguage speaking(locale);
        QString nothing;
        QTextStream silent(&nothing);
        Console console{silent, silent};
        const auto evaluated = evaluateFile(decision, std::nullopt, std::nullopt, console);
        if (!evaluated) {
            continue; // not in this language
        }
        for (const bool isDraft : {false, true}) {
            for (const bool isConfidential : {false, true}) {
                const auto change =
                    otherThan(writtenOver(record, *evaluated, isDraft, isConfidential), record);
                if (!change) {
                    return std::nullopt;
                }
                if (!furthest || change->line > furthest->line) {
                    furthest = change;
                }
            }
        }
    }
    return furthest;
}

QString otherLine(const QByteArray &record, const QString &decision)
{
    const auto change = otherThanWritten(record, decision);
    if (!change) {
        return {};
    }
    return change->what == report::HandChange::What::Line
               ? Text::tr("Line %1 of the record is not what this program writes of the decision: "
                          "“%2”")
                     .arg(change->line)
                     .arg(change->text.simplified().left(200))
               : Text::tr("Before line %1 of the record a line is missing that this program writes "
                          "of the decision.")
                     .arg(change->line);
}

// Who reads on is to know what nobody can check. Empty: nothing was added.
QString whatWasAdded(const QByteArray &record)
{
    QStringList places;
    for (const auto &[first, last] : report::additionsIn(record)) {
        places << (first == last ? Text::tr("line %1").arg(first)
                                 : Text::tr("lines %1 to %2").arg(first).arg(last));
    }
    return places.isEmpty() ? QString()
                            : Text::tr("What people added was not looked at: %1.")
                                  .arg(QLocale().createSeparatedList(places));
}

// What people changed between the lines that the program wrote.
QString changeByHand(const QByteArray &record)
{
    const auto change = report::handChange(record);
    if (!change) {
        return {};
    }
    switch (change->what) {
    case report::HandChange::What::NoSums:
        return Text::tr("Whether the record was changed by hand cannot be told.");
    case report::HandChange::What::MissingBefore:
        return Text::tr("Before line %1 of the record a line was removed.").arg(change->line);
    case report::HandChange::What::Line:
        break;
    }
    return Text::tr("Line %1 of the record was changed or added by hand: “%2”")
        .arg(change->line)
        .arg(change->text.simplified().left(200));
}

} // namespace

bool looksLikeRecord(const QString &file)
{
    return file.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive);
}

int verifyRecord(const QString &record, const QString &decision, Console &console)
{
    QFile input(record);
    if (!QFileInfo(record).isFile() || input.size() > kMostOfRecord ||
        !input.open(QIODevice::ReadOnly)) {
        return refuse(record, Text::tr("The record cannot be read."),
                      Text::tr("Check its name and that you may read it."), console);
    }
    const QByteArray bytes = input.readAll();
    const QString id = report::decisionOfRecord(bytes);
    const QString fingerprint = report::fingerprintOfRecord(bytes);
    if (id.isEmpty() || fingerprint.isEmpty()) {
        return refuse(record,
                      Text::tr("The record does not say of which decision it is, and in which "
                               "state."),
                      Text::tr("Write it again with “steelyard report”."), console);
    }
    const QString file = decision.isEmpty() ? foundNear(record, id) : decision;
    if (file.isEmpty()) {
        return refuse(record, Text::tr("The decision of this record is not near it."),
                      Text::tr("Name its file behind the record."), console);
    }
    const auto evaluated = evaluateFile(file, std::nullopt, std::nullopt, console);
    if (!evaluated) {
        return InputProblem;
    }
    const QString now = storage::fingerprint(*evaluated->base, evaluated->decision);
    QStringList lines;
    if (QString::fromStdString(storage::decisionId(evaluated->decision)) != id) {
        lines << Text::tr("The record is of another decision than %1.").arg(file);
    }
    if (now != fingerprint) {
        lines << Text::tr("The decision is not what the record was written from: its fingerprint "
                          "is %1, and was %2.")
                     .arg(storage::shortFingerprint(now), storage::shortFingerprint(fingerprint));
    }
    if (const QString change = changeByHand(bytes); !change.isEmpty()) {
        lines << change;
    }
    if (lines.isEmpty()) {
        if (const QString line = otherLine(bytes, file); !line.isEmpty()) {
            lines << line;
        }
    }
    if (lines.isEmpty()) {
        console.out << Text::tr("The record says what %1 says: fingerprint %2.")
                           .arg(file, storage::shortFingerprint(now))
                    << '\n';
        if (const QString added = whatWasAdded(bytes); !added.isEmpty()) {
            console.out << added << '\n';
        }
        return Good;
    }
    for (const QString &line : lines) {
        console.out << line << '\n';
    }
    return InputProblem;
}

} // namespace steelyard::cli
