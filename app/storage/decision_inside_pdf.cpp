// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decision_inside_pdf.h"

#include "storage/decision_inside_html.h"
#include "storage/file_bytes.h"
#include "storage/file_diagnostics.h"
#include "storage/limited_process.h"
#include "storage/pdf_attachments.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>

namespace steelyard::storage {

namespace {

constexpr qint64 kMostBytes = qint64{64} << 20; // of a PDF
constexpr std::size_t kMostOfDecision = std::size_t{32} << 20;
constexpr std::size_t kMostOfRecord = std::size_t{2} << 20;
constexpr std::size_t kMostOfLogo = std::size_t{4} << 20;

// What the process that reads the PDF answers.
struct Found
{
    PdfFault fault = PdfFault::Unreadable;
    QList<QByteArray> files; // decision, record, setup, logo
};

QByteArray findIn(const QByteArray &pdf)
{
    const PdfAttachments found = pdfAttachments(view(pdf), {{kDecisionInside, kMostOfDecision},
                                                            {kRecordInside, kMostOfRecord},
                                                            {kSetupInside, kMostOfRecord},
                                                            {kLogoInside, kMostOfLogo}});
    QByteArray answer;
    QDataStream stream(&answer, QIODevice::WriteOnly);
    QList<QByteArray> files;
    for (const std::string &file : found.files) {
        files << QByteArray::fromStdString(file);
    }
    stream << found.fault << files;
    return answer;
}

Found foundIn(const QByteArray &answer)
{
    Found found;
    QDataStream stream(answer);
    stream >> found.fault >> found.files;
    return found;
}

struct Sentences
{
    QString what;
    QString remedy;
};

Sentences sentencesFor(PdfFault fault)
{
    switch (fault) {
    case PdfFault::NoSuchFile:
        return {Text::tr("There is no decision in this PDF."),
                Text::tr("Choose a report by Steelyard. Printing a report to a new PDF "
                         "loses the decision in it.")};
    case PdfFault::TooLarge:
        return {Text::tr("What is attached to this PDF is too large for a decision."),
                Text::tr("Choose a report by Steelyard.")};
    case PdfFault::DamagedFile:
        return {Text::tr("The decision in this PDF is damaged."),
                Text::tr("Open another copy of the report.")};
    case PdfFault::None:
    case PdfFault::Unreadable:
        break;
    }
    return {Text::tr("This PDF cannot be read: it is damaged or protected by "
                     "a password."),
            Text::tr("Open another copy of the report.")};
}

} // namespace

bool isPdf(const QByteArray &bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

PdfContents decisionInsidePdf(const QByteArray &bytes, const QString &file,
                              const std::stop_token &stop)
{
    PdfContents contents;
    const auto fail = [&](const Sentences &say) {
        contents.problem = problemOf(file, say.what, say.remedy);
        return contents;
    };
    if (!isPdf(bytes)) {
        return fail({Text::tr("This is not a PDF."), Text::tr("Choose a report by Steelyard.")});
    }
    const ProcessResult result = runLimited([&bytes] { return findIn(bytes); }, {}, stop);
    switch (result.end) {
    case ProcessEnd::TooMuch:
        return fail({Text::tr("Reading this PDF takes more memory or time than a report may."),
                     Text::tr("Choose a report by Steelyard.")});
    case ProcessEnd::Cancelled:
        return fail({Text::tr("Reading this PDF was cancelled."),
                     Text::tr("Open it again, or choose another file.")});
    case ProcessEnd::Failed:
        return fail(sentencesFor(PdfFault::Unreadable));
    case ProcessEnd::Done:
        break;
    }
    Found found = foundIn(result.answer);
    if (found.fault != PdfFault::None) {
        return fail(sentencesFor(found.fault));
    }
    contents.decision = found.files.value(0);
    contents.record = found.files.value(1);
    contents.setup = found.files.value(2);
    contents.logo = found.files.value(3);
    return contents;
}

ReportResult openReport(const QString &file, const QString &language,
                        const QStringList &ownKnowledge, const std::stop_token &stop)
{
    ReportResult result;
    const FileBytes input = readFile(file, kMostBytes);
    if (input.problem) {
        result.decision.problems.push_back(*input.problem);
        return result;
    }
    result.file = input.bytes;
    const bool isHtml =
        isHtmlReport(input.bytes) || file.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
    result.carried =
        isHtml ? decisionInsideHtml(input.bytes, file) : decisionInsidePdf(input.bytes, file, stop);
    if (result.carried.problem) {
        result.decision.problems.push_back(*result.carried.problem);
        return result;
    }
    result.decision = openDecision(result.carried.decision, file, language, ownKnowledge);
    return result;
}

DecisionResult openDecisionOrReport(const QString &file, const QString &language,
                                    const QStringList &ownKnowledge, const std::stop_token &stop)
{
    return looksLikeReport(file) ? openReport(file, language, ownKnowledge, stop).decision
                                 : openDecision(file, language, ownKnowledge);
}

bool looksLikeReport(const QString &file)
{
    QFile input(file);
    if (!QFileInfo(file).isFile() || !input.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray beginning = input.read(4096);
    return isPdf(beginning) || isHtmlReport(beginning);
}

} // namespace steelyard::storage
