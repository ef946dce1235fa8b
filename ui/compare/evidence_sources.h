// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/evidence.h"

#include <QWidget>

class QUrl;

namespace steelyard {

class Phrasebook;

// A source of a rating: title, publisher, date, kind, and its address as a link to click.
class SourceEntry final : public QWidget
{
    Q_OBJECT

public:
    SourceEntry(const knowledge::Source &source, const Phrasebook &words,
                QWidget *parent = nullptr);

    // Whether the program opens an address: http and https only.
    [[nodiscard]] static bool isOpenable(const QUrl &address);

private:
    [[nodiscard]] static QString reliability(knowledge::Reliability reliability);
    void addLink(const QUrl &address, const QString &title);
};

// A published claim that differs from a rating, marked at its side.
class DissentEntry final : public QWidget
{
    Q_OBJECT

public:
    DissentEntry(const knowledge::Dissent &dissent, const knowledge::Source *source,
                 const Phrasebook &words, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace steelyard
