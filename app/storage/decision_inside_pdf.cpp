// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decision_inside_pdf.h"

#include "knowledge/json_text.h"
#include "storage/file_bytes.h"

#include <QFile>
#include <QFileInfo>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <stdexcept>

namespace steelyard::storage {

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024; // of a PDF

// A few bytes can unpack to gigabytes; more than a decision may have is not even looked at.
class LimitedBytes : public Pipeline
{
public:
    LimitedBytes()
        : Pipeline("attachment", nullptr)
    {
    }

    void write(const unsigned char *data, size_t length) override
    {
        if (bytes.size() + static_cast<qsizetype>(length) >
            static_cast<qsizetype>(knowledge::JsonLimits{}.bytes)) {
            isTooLarge = true;
            throw std::length_error("attachment");
        }
        bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }

    void finish() override {}

    QByteArray bytes;
    bool isTooLarge = false;
};

knowledge::Diagnostic problemOf(const QString &file, const QString &what, const QString &remedy)
{
    return {knowledge::Level::Error, file.toStdString(),  0, 0, {},
            what.toStdString(),      remedy.toStdString()};
}

std::optional<QByteArray> attachment(QPDFEmbeddedFileDocumentHelper &files, const std::string &name)
{
    const auto file = files.getEmbeddedFile(name);
    if (!file) {
        return std::nullopt;
    }
    QPDFObjectHandle stream = file->getEmbeddedFileStream();
    if (!stream.isStream()) {
        throw std::runtime_error("no stream");
    }
    LimitedBytes bytes;
    // Nothing is decoded that is not a plain filter: images need none here.
    const bool isSound = stream.pipeStreamData(&bytes, 0, qpdf_dl_generalized, true, false);
    // Some versions of qpdf keep to themselves what a pipe throws.
    if (bytes.isTooLarge) {
        throw std::length_error("attachment");
    }
    if (!isSound) {
        throw std::runtime_error("damaged stream");
    }
    return bytes.bytes;
}

} // namespace

bool isPdf(const QByteArray &bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

PdfContents decisionInsidePdf(const QByteArray &bytes, const QString &file)
{
    PdfContents contents;
    const auto fail = [&](const QString &what, const QString &remedy) {
        contents = {};
        contents.problem = problemOf(file, what, remedy);
        return contents;
    };
    if (!isPdf(bytes)) {
        return fail(Text::tr("This is not a PDF."), Text::tr("Choose a report by Steelyard."));
    }
    bool isReadable = false;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", bytes.constData(),
                                   static_cast<std::size_t>(bytes.size()));
        QPDFEmbeddedFileDocumentHelper files(document);
        isReadable = true;
        const auto decision = attachment(files, "decision.steelyard");
        if (!decision) {
            return fail(Text::tr("There is no decision in this PDF."),
                        Text::tr("Choose a report by Steelyard. Printing a report to a new PDF "
                                 "loses the decision in it."));
        }
        contents.decision = *decision;
        contents.record = attachment(files, "verdict.json").value_or(QByteArray());
        return contents;
    } catch (const std::length_error &) {
        return fail(Text::tr("What is attached to this PDF is too large for a decision."),
                    Text::tr("Choose a report by Steelyard."));
    } catch (const std::exception &) {
        return isReadable ? fail(Text::tr("The decision in this PDF is damaged."),
                                 Text::tr("Open another copy of the report."))
                          : fail(Text::tr("This PDF cannot be read: it is damaged or protected by "
                                          "a password."),
                                 Text::tr("Open another copy of the report."));
    }
}

ReportResult openReport(const QString &file, const QString &language,
                        const QStringList &ownKnowledge)
{
    ReportResult result;
    const FileBytes input = readFile(file, kMostBytes);
    if (input.problem) {
        result.decision.problems.push_back(*input.problem);
        return result;
    }
    PdfContents contents = decisionInsidePdf(input.bytes, file);
    if (contents.problem) {
        result.decision.problems.push_back(*contents.problem);
        return result;
    }
    result.decision = openDecision(contents.decision, file, language, ownKnowledge);
    result.record = std::move(contents.record);
    return result;
}

bool looksLikeReport(const QString &file)
{
    QFile input(file);
    return QFileInfo(file).isFile() && input.open(QIODevice::ReadOnly) && isPdf(input.read(1024));
}

} // namespace steelyard::storage
