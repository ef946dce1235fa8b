// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/evidence_sources.h"

#include "drawing/tokens.h"
#include "phrasebook/phrasebook.h"
#include "ui/text_label.h"
#include "ui/verdict/text_link.h"

#include <QDesktopServices>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int linkWidth = 300; // what the drawer has room for

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

SourceEntry::SourceEntry(const knowledge::Source &source, const Phrasebook &words, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(6), 0, scaled(2));
    layout->setSpacing(1);
    auto *line = new QFrame;
    setRole(line, "separator");
    line->setFixedHeight(1);
    layout->addWidget(line);
    layout->addSpacing(scaled(6));
    layout->addWidget(textLabel(text(source.title), "strong", nullptr));

    QStringList kinds;
    for (const QString &part : {text(source.publisher), text(source.kind), text(source.version),
                                reliability(source.reliability)}) {
        if (!part.isEmpty())
            kinds << part;
    }
    layout->addWidget(
        textLabel(kinds.join(tr(", ", "between facts about a source")), "caption", nullptr));
    const QString read = words.date(source.readOn);
    const QString dated = words.date(source.contentDate);
    if (!dated.isEmpty() && !read.isEmpty())
        layout->addWidget(textLabel(tr("Dated %1, read %2").arg(dated, read), "caption", nullptr));
    else if (!read.isEmpty())
        layout->addWidget(textLabel(tr("Read %1").arg(read), "caption", nullptr));

    const QUrl address(text(source.url), QUrl::StrictMode);
    if (isOpenable(address))
        addLink(address, text(source.title));
}

bool SourceEntry::isOpenable(const QUrl &address)
{
    const QString scheme = address.scheme();
    return address.isValid() && !address.host().isEmpty() &&
           (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
}

// The address itself is what is read and clicked, so that nobody is sent elsewhere.
void SourceEntry::addLink(const QUrl &address, const QString &title)
{
    const QString shown = address.toString(QUrl::FullyEncoded);
    auto *link = new TextLink(fontMetrics().elidedText(shown, Qt::ElideMiddle, scaled(linkWidth)),
                              TextLink::Tone::Accent, this);
    link->setToolTip(shown.toHtmlEscaped());
    link->setAccessibleName(tr("Open the address of “%1”").arg(title));
    link->setAccessibleDescription(shown);
    connect(link, &TextLink::clicked, link, [address] { QDesktopServices::openUrl(address); });
    static_cast<QVBoxLayout *>(layout())->addWidget(link, 0, Qt::AlignLeading);
}

QString SourceEntry::reliability(knowledge::Reliability reliability)
{
    switch (reliability) {
    case knowledge::Reliability::Primary:
        return tr("first-hand", "a source");
    case knowledge::Reliability::Measured:
        return tr("measured", "a source");
    case knowledge::Reliability::Secondary:
        return tr("second-hand", "a source");
    case knowledge::Reliability::Opinion:
        break;
    }
    return tr("opinion", "a source");
}

DissentEntry::DissentEntry(const knowledge::Dissent &dissent, const knowledge::Source *source,
                           const Phrasebook &words, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(14), scaled(6), 0, scaled(6));
    layout->setSpacing(1);
    layout->addWidget(
        textLabel(tr("“%1”", "a quoted claim").arg(text(dissent.claim)), "", nullptr));
    if (!source)
        return;
    const QString publisher = text(source->publisher.empty() ? source->title : source->publisher);
    layout->addWidget(textLabel(
        source->contentDate.empty()
            ? publisher
            : tr("%1, %2", "publisher and date").arg(publisher, words.date(source->contentDate)),
        "caption", nullptr));
}

void DissentEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = 2;
    const int x = isRightToLeft() ? this->width() - width : 0;
    painter.fillRect(x, 0, width, height(),
                     drawing::color(drawing::Token::WarningLine, drawing::schemeOf(palette())));
}

} // namespace steelyard
