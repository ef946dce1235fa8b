// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pdf_attachments.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFLogger.hh>

#include <optional>
#include <stdexcept>
#include <utility>

namespace steelyard::storage {

namespace {

// A few bytes can unpack to gigabytes; more than is asked for is not even looked at.
class LimitedBytes : public Pipeline
{
public:
    explicit LimitedBytes(std::size_t most)
        : Pipeline("attachment", nullptr)
        , m_most(most)
    {
    }

    void write(const unsigned char *data, size_t length) override
    {
        if (length > m_most - bytes.size()) {
            isTooLarge = true;
            throw std::length_error("attachment");
        }
        bytes.append(reinterpret_cast<const char *>(data), length);
    }

    void finish() override {}

    std::string bytes;
    bool isTooLarge = false;

private:
    std::size_t m_most;
};

std::optional<std::string> attachment(QPDFEmbeddedFileDocumentHelper &files,
                                      const PdfWanted &wanted)
{
    const auto file = files.getEmbeddedFile(wanted.name);
    if (!file) {
        return std::nullopt;
    }
    QPDFObjectHandle stream = file->getEmbeddedFileStream();
    if (!stream.isStream()) {
        throw std::runtime_error("no stream");
    }
    LimitedBytes bytes(wanted.most);
    // Nothing is decoded that is not a plain filter: images need none here.
    const bool isSound = stream.pipeStreamData(&bytes, 0, qpdf_dl_generalized, true, false);
    // Some versions of qpdf keep to themselves what a pipe throws.
    if (bytes.isTooLarge) {
        throw std::length_error("attachment");
    }
    if (!isSound) {
        throw std::runtime_error("damaged stream");
    }
    return std::move(bytes.bytes);
}

} // namespace

PdfAttachments pdfAttachments(std::string_view pdf, const std::vector<PdfWanted> &wanted)
{
    bool isReadable = false;
    try {
        // Of objects without a document qpdf speaks on standard error, whatever the document says.
        const auto logger = QPDFLogger::defaultLogger();
        logger->setWarn(logger->discard());
        logger->setError(logger->discard());
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.data(), pdf.size());
        QPDFEmbeddedFileDocumentHelper files(document);
        isReadable = true;
        PdfAttachments result;
        for (const PdfWanted &each : wanted) {
            std::optional<std::string> found = attachment(files, each);
            if (!found && result.files.empty()) {
                return {PdfFault::NoSuchFile, {}};
            }
            result.files.push_back(std::move(found).value_or(std::string()));
        }
        return result;
    } catch (const std::length_error &) {
        return {PdfFault::TooLarge, {}};
    } catch (const std::exception &) {
        return {isReadable ? PdfFault::DamagedFile : PdfFault::Unreadable, {}};
    }
}

} // namespace steelyard::storage
