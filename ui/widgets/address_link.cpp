// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/address_link.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace steelyard {

bool isOpenable(const QUrl &address)
{
    const QString scheme = address.scheme();
    return address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty() &&
           (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
}

TextLink *addressLink(const std::string &url, const QString &title, int width, QWidget *parent)
{
    const QUrl address(QString::fromStdString(url), QUrl::StrictMode);
    if (!isOpenable(address)) {
        return nullptr;
    }
    const QString shown = address.toString(QUrl::FullyEncoded);
    auto *link = new TextLink(parent->fontMetrics().elidedText(shown, Qt::ElideMiddle, width),
                              TextLink::Tone::Accent, parent);
    link->setToolTip(QStringLiteral("<span>%1</span>").arg(shown.toHtmlEscaped()));
    link->setAccessibleName(
        QCoreApplication::translate("steelyard::AddressLink", "Open the address of “%1”")
            .arg(title));
    link->setAccessibleDescription(shown);
    QObject::connect(link, &TextLink::clicked, link,
                     [address] { QDesktopServices::openUrl(address); });
    return link;
}

} // namespace steelyard
