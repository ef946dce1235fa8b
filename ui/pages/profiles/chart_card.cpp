// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/chart_card.h"

#include "storage/decision_store.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>

namespace steelyard {

ChartCard::ChartCard(QWidget *chart, Maker maker, QWidget *parent)
    : Card({}, parent)
    , m_maker(std::move(maker))
    , m_caption(textLabel({}, "small", this))
    , m_outcome(textLabel({}, "caption", this))
{
    auto *copyButton = new QPushButton(tr("Copy picture"), this);
    auto *saveButton = new QPushButton(tr("Save picture…"), this);
    for (QPushButton *button : {copyButton, saveButton}) {
        button->setProperty("compact", true);
    }
    connect(copyButton, &QPushButton::clicked, this, &ChartCard::copy);
    connect(saveButton, &QPushButton::clicked, this, &ChartCard::chooseAndSave);
    m_outcome->setWordWrap(false);
    auto *buttons = new FlowLayout(scaled(8), scaled(8));
    buttons->addWidget(copyButton);
    buttons->addWidget(saveButton);
    buttons->addWidget(m_outcome);
    body()->addWidget(m_caption);
    body()->addSpacing(scaled(8));
    body()->addWidget(chart, 1);
    body()->addSpacing(scaled(8));
    body()->addLayout(buttons);
}

void ChartCard::addMenu(QWidget *chart, std::function<TableBlock()> table)
{
    addChartMenu(chart, {[this] { copy(); }, [this] { chooseAndSave(); }, std::move(table), {}});
}

void ChartCard::setTexts(const QString &title, const QString &caption)
{
    m_title = title;
    setTitle(title);
    m_caption->setText(breakable(caption));
    m_caption->setVisible(!caption.isEmpty());
    m_outcome->clear();
}

ChartPicture ChartCard::picture() const
{
    ChartPicture result = m_maker();
    result.title = m_title;
    result.caption = m_caption->text().remove(QChar(0x200b));
    result.font = font();
    return result;
}

void ChartCard::copy()
{
    const ChartPicture wanted = picture();
    if (!wanted.paint) {
        return;
    }
    QGuiApplication::clipboard()->setImage(chartImage(wanted));
    m_outcome->setText(tr("Copied"));
}

bool ChartCard::save(const QString &file)
{
    const ChartPicture wanted = picture();
    if (!wanted.paint) {
        return false;
    }
    const bool isSvg = file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = isSvg ? chartSvg(wanted) : chartPng(wanted);
    const bool isSaved = !bytes.isEmpty() && !storage::saveBytes(bytes, file);
    m_outcome->setText(isSaved ? tr("Saved") : tr("It could not be saved there."));
    return isSaved;
}

void ChartCard::chooseAndSave()
{
    QString filter;
    const QString png = tr("Picture, PNG (*.png)");
    const QString svg = tr("Drawing, SVG (*.svg)");
    QString file = QFileDialog::getSaveFileName(window(), tr("Save the chart"), m_title,
                                                png + QLatin1String(";;") + svg, &filter);
    if (file.isEmpty()) {
        return;
    }
    const bool hasEnding = file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive) ||
                           file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    if (!hasEnding) {
        file += filter == svg ? QLatin1String(".svg") : QLatin1String(".png");
    }
    [[maybe_unused]] const bool isSaved = save(file); // the card says so
}

} // namespace steelyard
