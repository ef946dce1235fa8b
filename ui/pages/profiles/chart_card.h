// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/profiles/chart_picture.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_menu.h"

namespace steelyard {

// A chart under its title and a caption that says what to see, with buttons that copy it as a
// picture or save it as PNG or SVG.
class ChartCard : public Card
{
    Q_OBJECT

public:
    // Asked for the picture when it is wanted; a picture without a paint function: none.
    using Maker = std::function<ChartPicture()>;

    ChartCard(QWidget *chart, Maker maker, QWidget *parent = nullptr);

    // What the chart, which may be a part of what was given, offers in its context menu: the
    // picture as the buttons do, and these numbers as a table.
    void addMenu(QWidget *chart, std::function<TableBlock()> table);

    void setTexts(const QString &title, const QString &caption);

    // Writes the picture; the ending of the name says in which format. False: it could not be.
    [[nodiscard]] bool save(const QString &file);
    void copy();

private:
    void chooseAndSave();
    [[nodiscard]] ChartPicture picture() const;

    Maker m_maker;
    QString m_title;
    QLabel *m_caption;
    QLabel *m_outcome; // of the last copying or saving
};

} // namespace steelyard
