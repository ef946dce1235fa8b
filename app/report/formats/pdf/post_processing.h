// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/structure.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

// What Qt's writer of PDF cannot do.
namespace steelyard::report::pdf {

struct Bookmark
{
    QString title;
    QString anchor;
    int level = 1; // 2: below the one before it of level 1
};

struct Attachment
{
    QString name;
    QString type;     // "application/json"
    QString relation; // to the report: "Source", "Data"
    QString description;
    QByteArray bytes;
};

struct PdfExtras
{
    struct Position
    {
        int page = 0;   // from 0 on
        double top = 0; // in points from the top of the page
        QString title;  // what stands there
    };

    QString title;
    QString author;
    QString language; // BCP 47
    QString isoDate;  // "2026-11-20": stands for all dates of the file
    std::vector<Bookmark> bookmarks;
    std::map<QString, Position> places; // by anchor
    std::vector<Attachment> attachments;
    Structure structure;
};

// Makes of a PDF by Qt one that can be listened to (PDF/UA-1) and archived (PDF/A-3b): its parts,
// links, bookmarks, language, metadata, colours and attachments. What Qt puts in of the moment is
// taken out: the same input gives the same bytes. Empty when the input is no PDF.
[[nodiscard]] QByteArray withPdfExtras(const QByteArray &pdf, const PdfExtras &extras);

} // namespace steelyard::report::pdf
