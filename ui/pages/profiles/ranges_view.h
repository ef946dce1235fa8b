// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSettings;

namespace steelyard {

class DotsCard;
class ProfileModel;
class SeriesChooser;

// The group ratings of any number of options as dots with ranges, all of them until some are taken
// out, and the same numbers as a table below.
class RangesView final : public QWidget
{
    Q_OBJECT

public:
    explicit RangesView(ProfileModel *model, QWidget *parent = nullptr); // it must outlive the view

    // Which options are shown, from one start to the next; before the model has a document. See
    // SeriesChooser.
    void rememberIn(QSettings *settings, const QString &key);

private:
    SeriesChooser *m_chooser;
    DotsCard *m_card;
};

} // namespace steelyard
