// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QPointer>

class QBoxLayout;
class QLabel;

namespace steelyard {

class ProfileDots;
class ProfileModel;
class ProfileTable;
class RadarView;
class SeriesChooser;

// How the options differ in shape: their group ratings as a radar, as dots with ranges and as a
// table, all from one model.
class ProfilesPage final : public Page
{
    Q_OBJECT

public:
    explicit ProfilesPage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeShape();
    [[nodiscard]] QWidget *makeDots();
    void verdictChanged();
    void showRadar();

    QPointer<DecisionDocument> m_document;
    ProfileModel *m_model;
    QLabel *m_sentence;
    SeriesChooser *m_chooser;
    RadarView *m_radar;
    ProfileDots *m_dots;
    ProfileTable *m_table;
    QWidget *m_shape = nullptr;
    QBoxLayout *m_charts = nullptr; // beside each other, or below where the window is narrow
};

} // namespace steelyard
