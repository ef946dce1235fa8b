// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_tools.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace steelyard::tests {

namespace {

class PdfFile
{
public:
    explicit PdfFile(const QByteArray &pdf)
    {
        QFile file(path());
        if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly) ||
            file.write(pdf) != pdf.size()) {
            qFatal("cannot write %s", qPrintable(path()));
        }
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }
    [[nodiscard]] QDir folder() const { return QDir(m_folder.path()); }

    // "%" stands for the file.
    [[nodiscard]] QString run(const QString &tool, QStringList arguments) const
    {
        arguments.replaceInStrings(QRegularExpression(QStringLiteral("^%$")), path());
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(tool, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0) {
            qFatal("%s does not read the report (packages poppler-utils, qpdf): %s",
                   qPrintable(tool), process.readAllStandardError().constData());
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private:
    QTemporaryDir m_folder;
};

QStringList tableRows(const QString &output)
{
    // Two lines of head.
    return output.split(u'\n', Qt::SkipEmptyParts).mid(2);
}

QString field(const QString &output, const QString &name)
{
    const QRegularExpression pattern(QStringLiteral("^%1:\\s*(.*)$").arg(name),
                                     QRegularExpression::MultilineOption);
    return pattern.match(output).captured(1).trimmed();
}

} // namespace

PdfFacts pdfFacts(const QByteArray &pdf)
{
    const QString output = PdfFile(pdf).run(QStringLiteral("pdfinfo"), {QStringLiteral("%")});
    return {field(output, QStringLiteral("Pages")).toInt(), field(output, QStringLiteral("Title")),
            field(output, QStringLiteral("Creator")), field(output, QStringLiteral("Author")),
            field(output, QStringLiteral("Page size")).section(u'(', 1).chopped(1)};
}

QString pdfText(const QByteArray &pdf)
{
    return PdfFile(pdf).run(QStringLiteral("pdftotext"),
                            {QStringLiteral("-raw"), QStringLiteral("-enc"),
                             QStringLiteral("UTF-8"), QStringLiteral("%"), QStringLiteral("-")});
}

QString pdfBody(const QByteArray &pdf)
{
    const auto arguments = [](const char *all) { return QString::fromLatin1(all).split(u' '); };
    // Points from the top: below the header, above the line over the footer.
    const bool isLetter = pdfFacts(pdf).size == QStringLiteral("letter");
    const int top = isLetter ? 48 : 56;
    const int bottom = isLetter ? 747 : 788;
    return PdfFile(pdf).run(QStringLiteral("pdftotext"),
                            arguments("-raw -enc UTF-8 -r 72 -x 0 -W 700 -y") +
                                QStringList{QString::number(top), QStringLiteral("-H"),
                                            QString::number(bottom - top), QStringLiteral("%"),
                                            QStringLiteral("-")});
}

QStringList fontsNotEmbedded(const QByteArray &pdf)
{
    const QString output = PdfFile(pdf).run(QStringLiteral("pdffonts"), {QStringLiteral("%")});
    static const QRegularExpression embedded(
        QStringLiteral("\\syes (yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"));
    return tableRows(output).filter(QRegularExpression(
        QStringLiteral("^(?!.*%1).*$").arg(embedded.pattern().chopped(1) + u'$')));
}

int fontCount(const QByteArray &pdf)
{
    return static_cast<int>(
        tableRows(PdfFile(pdf).run(QStringLiteral("pdffonts"), {QStringLiteral("%")})).size());
}

int bitmapCount(const QByteArray &pdf)
{
    return static_cast<int>(
        tableRows(PdfFile(pdf).run(QStringLiteral("pdfimages"),
                                   {QStringLiteral("-list"), QStringLiteral("%")}))
            .size());
}

QStringList pdfLinks(const QByteArray &pdf)
{
    QStringList links;
    const QString rows =
        PdfFile(pdf).run(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), QStringLiteral("%")});
    for (const QString &row : rows.split(u'\n', Qt::SkipEmptyParts).mid(1)) { // below the head
        links << row.simplified().section(u' ', 2);
    }
    return links;
}

QByteArray firstAttachment(const QByteArray &pdf, QString *name)
{
    const PdfFile file(pdf);
    const QString list =
        file.run(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), QStringLiteral("%")});
    *name = list.section(QStringLiteral("1: "), 1).section(u'\n', 0, 0);
    (void)file.run(QStringLiteral("pdfdetach"),
                   {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"),
                    QStringLiteral("attachment"), QStringLiteral("%")});
    QFile attachment(file.folder().filePath(QStringLiteral("attachment")));
    if (!attachment.open(QIODevice::ReadOnly)) {
        return {};
    }
    return attachment.readAll();
}

std::vector<PdfWord> pdfWords(const QByteArray &pdf)
{
    const QString output =
        PdfFile(pdf).run(QStringLiteral("pdftotext"),
                         {QStringLiteral("-bbox"), QStringLiteral("%"), QStringLiteral("-")});
    static const QRegularExpression pattern(QStringLiteral(
        "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">"
        "([^<]*)</word>"));
    std::vector<PdfWord> words;
    int page = 0;
    const QStringList lines = output.split(u'\n');
    for (const QString &line : lines) {
        if (line.contains(QStringLiteral("<page "))) {
            ++page;
        }
        const QRegularExpressionMatch match = pattern.match(line);
        if (match.hasMatch()) {
            words.push_back({page, match.captured(5), match.captured(1).toDouble(),
                             match.captured(2).toDouble(), match.captured(3).toDouble(),
                             match.captured(4).toDouble()});
        }
    }
    return words;
}

std::vector<QString> pdfPages(const QByteArray &pdf)
{
    std::vector<QString> pages;
    const QStringList texts = pdfText(pdf).split(u'\f');
    for (const QString &text : texts) {
        pages.push_back(text);
    }
    if (pages.size() > 1) {
        pages.pop_back(); // behind the last page
    }
    return pages;
}

std::vector<QImage> pdfPictures(const QByteArray &pdf)
{
    const PdfFile file(pdf);
    (void)file.run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("48"),
                                                QStringLiteral("%"), QStringLiteral("page")});
    std::vector<QImage> pictures;
    // Numbers of pages are as wide as the last: their names are in their order.
    const QStringList names = file.folder().entryList({QStringLiteral("page-*")}, QDir::Files);
    for (const QString &name : names) {
        pictures.emplace_back(file.folder().filePath(name));
    }
    return pictures;
}

QString qpdfCheck(const QByteArray &pdf)
{
    return PdfFile(pdf).run(QStringLiteral("qpdf"),
                            {QStringLiteral("--check"), QStringLiteral("%")});
}

QString qpdfText(const QByteArray &pdf)
{
    return PdfFile(pdf).run(QStringLiteral("qpdf"),
                            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                             QStringLiteral("%"), QStringLiteral("-")});
}

QString squeezed(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Other_Control) {
            result += c;
        }
    }
    return result;
}

} // namespace steelyard::tests
