// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/must_have_changes.h"
#include "ui/widgets/card.h"

namespace steelyard {

class DecisionDocument;

// What changing one must-have would do; the cheapest way to bring an option back stands first.
class MustHaveChangesCard final : public Card
{
    Q_OBJECT

public:
    explicit MustHaveChangesCard(QWidget *parent = nullptr);

    void present(const DecisionDocument &document);

    [[nodiscard]] static QString changeText(const DecisionDocument &document,
                                            const decision::MustHaveChange &change);
    [[nodiscard]] static QString effectText(const DecisionDocument &document,
                                            const decision::MustHaveChange &change,
                                            bool isCheapest);

Q_SIGNALS:
    void chosen(const std::string &capability, const decision::MustHaveChoice &choice);

private:
    QWidget *m_contents = nullptr;
    QStringList m_shown; // what the contents were made from
};

} // namespace steelyard
