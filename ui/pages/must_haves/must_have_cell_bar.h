// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/must_have_steps.h"

#include <QFrame>
#include <QModelIndex>

#include <optional>

class QLabel;
class QPushButton;

namespace steelyard {

class MustHaveModel;
class TextLink;

// Below the matrix, what the current cell says: who is left out why, what would bring it back, and
// its evidence. Its place and height are always there, so that nothing above moves.
class MustHaveCellBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MustHaveCellBar(const MustHaveModel *model, QWidget *parent = nullptr);

    void present(const QModelIndex &cell);

Q_SIGNALS:
    void evidenceRequested();
    void questionRequested(const QString &question);
    void previewed(const std::optional<steelyard::decision::MustHaveStep> &step); // none: over
    void chosen(int row, const steelyard::decision::MustHaveChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // looking at what is accepted

private:
    const MustHaveModel *m_model;
    int m_row = -1;
    std::optional<decision::MustHaveStep> m_wayBack;
    QString m_question;
    QLabel *m_title;
    QLabel *m_detail;
    TextLink *m_asking;
    QPushButton *m_evidence;
    QPushButton *m_accept;
};

} // namespace steelyard
