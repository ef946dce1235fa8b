// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/recovery_folder.h"

#include <QWidget>

class QVBoxLayout;

namespace steelyard {

class DecisionFiles;

// Offers the decisions that were not saved when the program ended, one bar each: the newest few,
// the others when those are settled. Not there while there are none.
class RecoveryOffers final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMost = 3;

    // The files must outlive this.
    explicit RecoveryOffers(DecisionFiles &files, QWidget *parent = nullptr);

    void refresh();                         // all there are now
    void showCopiesOf(const QString &file); // of one decision only; empty: none

Q_SIGNALS:
    void left(); // an offer was settled, and the focus must go somewhere

private:
    void show(const std::vector<RecoveryCopy> &copies);
    void addBar(const RecoveryCopy &copy);
    void settled();

    DecisionFiles &m_files;
    QVBoxLayout *m_bars;
    QString m_file;
    bool m_isOfOneFile = false;
};

} // namespace steelyard
