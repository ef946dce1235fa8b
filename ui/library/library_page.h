// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base_place.h"
#include "ui/page.h"

#include <QPointer>

#include <array>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace steelyard {

class LibrarySection;

// What the knowledge base says beside its ratings: options, questions answered, sources and
// published verdicts. A section is made on its first visit.
class LibraryPage final : public Page
{
    Q_OBJECT

public:
    explicit LibraryPage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    [[nodiscard]] QList<QWidget *> regions() override;

    // An option, a capability, a question answered, a claim, a published verdict or a source.
    void showPlace(const BasePlace &place);

private:
    enum Section { Options, Answers, Sources, Verdicts, Count };
    [[nodiscard]] LibrarySection *section(int id);
    [[nodiscard]] LibrarySection *makeSection(int id);
    void showSection(int id);
    void showHeading();

    QPointer<DecisionDocument> m_document;
    QLabel *m_about;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::array<LibrarySection *, Count> m_sections{};
};

} // namespace steelyard
