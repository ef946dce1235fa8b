// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/logo.h"

#include "report/content/logo_check.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <mutex>

#include <fcntl.h>
#include <unistd.h>

namespace steelyard::report {

namespace {

constexpr qint64 kMostBytes = qint64{4} << 20;
constexpr quint32 kMostPixels = 4000;

constexpr qreal kLeastSide = 1e-3; // of an SVG, in its own units
constexpr qreal kMostSide = 1e6;

constexpr qsizetype kPngWidthAt = 16; // of bytes; the height follows

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return bytes.size() < at + 4 ? 0 : qFromBigEndian<quint32>(bytes.constData() + at);
}

// While it lives the libraries that decode pictures say nothing: what is wrong with one is said in
// the program's own words. libpng writes errors where no handler of messages sees them.
class QuietDecoding
{
public:
    QuietDecoding()
        : m_lock(s_mutex)
    {
        static const bool isSet = [] {
            QLoggingCategory::setFilterRules(
                QStringLiteral("qt.gui.imageio.warning=false\nqt.svg.warning=false"));
            return true;
        }();
        Q_UNUSED(isSet)
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        m_errors = nowhere < 0 ? -1 : ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
        if (m_errors >= 0) {
            ::dup2(nowhere, STDERR_FILENO);
        }
        if (nowhere >= 0) {
            ::close(nowhere);
        }
    }
    ~QuietDecoding()
    {
        if (m_errors >= 0) {
            ::dup2(m_errors, STDERR_FILENO);
            ::close(m_errors);
        }
    }
    QuietDecoding(const QuietDecoding &) = delete;
    QuietDecoding &operator=(const QuietDecoding &) = delete;

private:
    inline static std::mutex s_mutex;
    std::lock_guard<std::mutex> m_lock;
    int m_errors = -1; // the descriptor that errors are written to
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::Logo)

public:
    static QString shape()
    {
        return tr("Give an SVG or a PNG of at most 4 MB and 4000 pixels a side.");
    }

    static QString whatIsWrong(SvgFault fault)
    {
        switch (fault) {
        case SvgFault::Packed:
            return tr("The logo is a compressed SVG.");
        case SvgFault::RefersOutside:
            return tr("The logo refers to something outside its file.");
        case SvgFault::Entities:
            return tr("The logo declares entities of its own.");
        case SvgFault::HoldsOther:
            return tr("The logo holds a picture, a script or another document.");
        case SvgFault::TooComplicated:
            return tr("The logo has too many parts.");
        case SvgFault::None:
        case SvgFault::NoSvg:
            break;
        }
        return {};
    }

    static QString whatToDo(SvgFault fault)
    {
        switch (fault) {
        case SvgFault::Packed:
        case SvgFault::Entities:
            return tr("Save it as a plain SVG.");
        case SvgFault::RefersOutside:
            return tr("Nothing but the file itself is read: save it as a plain SVG with all its "
                      "shapes inside, or as a PNG.");
        case SvgFault::HoldsOther:
            return tr("Save it as a PNG, or as a plain SVG of nothing but shapes and text.");
        case SvgFault::TooComplicated:
            return tr("Simplify it, or save it as a PNG.");
        case SvgFault::None:
        case SvgFault::NoSvg:
            break;
        }
        return {};
    }
};

knowledge::Diagnostic problemOf(const QString &file, const QString &what, const QString &remedy)
{
    return {knowledge::Level::Error, file.toStdString(),  0, 0, {},
            what.toStdString(),      remedy.toStdString()};
}

} // namespace

Logo Logo::fromFile(const QString &file, std::optional<knowledge::Diagnostic> &problem)
{
    QFile input(file);
    if (!QFileInfo(file).isFile() || !input.open(QIODevice::ReadOnly)) {
        problem = problemOf(file, Words::tr("The logo cannot be read."), Words::shape());
        return {};
    }
    return fromBytes(input.read(kMostBytes + 1), file, problem);
}

Logo Logo::fromBytes(const QByteArray &bytes, const QString &file,
                     std::optional<knowledge::Diagnostic> &problem)
{
    const auto refuse = [&](const QString &what, const QString &remedy = Words::shape()) {
        problem = problemOf(file, what, remedy);
        return Logo();
    };
    if (bytes.size() > kMostBytes) {
        return refuse(Words::tr("The logo is too large."));
    }
    Logo logo;
    if (isPng(bytes)) {
        logo.m_bytes = plainPng(bytes);
        if (logo.m_bytes.isEmpty()) {
            return refuse(Words::tr("The logo is damaged."));
        }
        const quint32 width = numberAt(logo.m_bytes, kPngWidthAt);
        const quint32 height = numberAt(logo.m_bytes, kPngWidthAt + 4);
        if (width > kMostPixels || height > kMostPixels) {
            return refuse(Words::tr("The logo is too large."));
        }
        QBuffer buffer(&logo.m_bytes);
        QImageReader reader(&buffer, "png");
        const QuietDecoding quiet;
        logo.m_image = reader.read();
        return logo.m_image.isNull() ? refuse(Words::tr("The logo is damaged.")) : logo;
    }
    logo.m_bytes = bytes;
    const SvgFault fault = faultOfSvg(bytes);
    if (fault != SvgFault::None && fault != SvgFault::NoSvg) {
        return refuse(Words::whatIsWrong(fault), Words::whatToDo(fault));
    }
    const QuietDecoding quiet;
    logo.m_svg = std::make_shared<QSvgRenderer>();
    if (fault == SvgFault::NoSvg || !logo.m_svg->load(bytes) || !logo.hasUsableSize()) {
        return refuse(Words::tr("The logo is neither an SVG nor a PNG."));
    }
    return logo;
}

bool Logo::hasUsableSize() const
{
    const auto isUsable = [](qreal length) { return length >= kLeastSide && length <= kMostSide; };
    return isUsable(size().width()) && isUsable(size().height());
}

QSizeF Logo::size() const
{
    if (!m_svg) {
        return m_image.size();
    }
    return m_svg->viewBoxF().isEmpty() ? QSizeF(m_svg->defaultSize()) : m_svg->viewBoxF().size();
}

void Logo::paint(QPainter &painter, const QRectF &target) const
{
    if (m_svg) {
        m_svg->render(&painter, target);
    } else {
        painter.drawImage(target, m_image);
    }
}

QString Logo::type() const
{
    return m_svg ? QStringLiteral("image/svg+xml") : QStringLiteral("image/png");
}

QString Logo::dataAddress() const
{
    return QStringLiteral("data:%1;base64,%2").arg(type(), QString::fromLatin1(m_bytes.toBase64()));
}

} // namespace steelyard::report
