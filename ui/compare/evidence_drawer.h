// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base_place.h"

#include <QFrame>

class QScrollArea;

namespace steelyard {

class DecisionDocument;

// The evidence of one rating at the right of the comparison, with ways to the cells beside it.
class EvidenceDrawer final : public QFrame
{
    Q_OBJECT

public:
    explicit EvidenceDrawer(QWidget *parent = nullptr);

    // Shows a cell; both must be known to the document.
    void showCell(const DecisionDocument &document, const QString &criterion,
                  const QString &alternative);

Q_SIGNALS:
    void closeRequested();
    void stepRequested(int cells); // -1: the cell before, 1: the next; also by the arrow keys
    void placeRequested(const BasePlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea *m_scroll;
};

} // namespace steelyard
