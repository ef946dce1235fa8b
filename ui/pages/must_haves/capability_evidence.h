// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace steelyard {

class DecisionDocument;

// What is known of how one option provides one capability, beside the matrix: in words, with days,
// note and sources. Its page closes it; left and right go to the cells beside.
class CapabilityEvidence final : public QFrame
{
    Q_OBJECT

public:
    explicit CapabilityEvidence(QWidget *parent = nullptr);

    // Both are places: in the base's capabilities and the decision's options.
    void showCell(const DecisionDocument &document, std::size_t capability, std::size_t option);

Q_SIGNALS:
    void closeRequested();
    void stepRequested(int cells);
    void placeRequested(const KnowledgePlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea *m_scroll;
};

} // namespace steelyard
