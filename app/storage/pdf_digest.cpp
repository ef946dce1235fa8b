// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pdf_digest.h"

#include "storage/file_bytes.h"
#include "storage/limited_process.h"
#include "storage/pdf_objects.h"

#include <QDataStream>
#include <QIODevice>
#include <QList>

namespace steelyard::storage {

namespace {

QByteArray digestOf(const QByteArray &pdf)
{
    const PdfObjects objects = pdfObjects(view(pdf));
    QByteArray answer;
    QDataStream stream(&answer, QIODevice::WriteOnly);
    stream << static_cast<qint32>(objects.pages.size());
    for (const PdfObjects::Page &page : objects.pages) {
        stream << QByteArray::fromStdString(page.seen) << QByteArray::fromStdString(page.rest)
               << page.isForeign;
    }
    stream << static_cast<qint32>(objects.others.size());
    for (const auto &[name, sum] : objects.others) {
        stream << QString::fromStdString(name) << QByteArray::fromStdString(sum);
    }
    return answer;
}

// A file that is written whole has one end. So has one that is laid out for reading over a network,
// and a second of its first page.
bool hasMoreEnds(const QByteArray &pdf)
{
    const bool isLinear = pdf.left(2048).contains("/Linearized");
    return pdf.count("\nstartxref") > (isLinear ? 2 : 1);
}

} // namespace

std::optional<PdfDigest> pdfDigest(const QByteArray &pdf)
{
    // All of a report is read, not its attachments alone, and perhaps on a busy machine.
    ProcessLimits limits;
    limits.memory *= 2;
    limits.computing *= 3;
    limits.waiting *= 6;
    const ProcessResult result = runLimited([&pdf] { return digestOf(pdf); }, limits);
    if (result.end != ProcessEnd::Done) {
        return std::nullopt;
    }
    PdfDigest digest;
    QDataStream stream(result.answer);
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count; ++i) {
        PdfDigest::Page page;
        stream >> page.seen >> page.rest >> page.isForeign;
        digest.pages.push_back(page);
    }
    stream >> count;
    for (qint32 i = 0; i < count; ++i) {
        QString name;
        QByteArray sum;
        stream >> name >> sum;
        digest.others.emplace(name, sum);
    }
    digest.isAppendedTo = hasMoreEnds(pdf);
    return digest;
}

} // namespace steelyard::storage
