// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_section.h"

#include <QHash>

class QLabel;
class QScrollArea;

namespace steelyard {

// What others published about the same choice, side by side.
class VerdictsSection final : public LibrarySection
{
    Q_OBJECT

public:
    explicit VerdictsSection(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    void showPlace(const BasePlace &place) override; // a published verdict
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    QScrollArea *m_scroll;
    QHash<QString, QWidget *> m_cards; // by the verdict's id
};

} // namespace steelyard
