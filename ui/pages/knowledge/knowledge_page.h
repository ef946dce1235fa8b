// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"
#include "ui/pages/page.h"

#include <QPointer>

#include <array>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace steelyard {

class KnowledgeSection;

// What the knowledge base says beside its ratings: options, questions answered, sources and
// published verdicts. A section is made on its first visit.
class KnowledgePage final : public Page
{
    Q_OBJECT

public:
    explicit KnowledgePage(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    [[nodiscard]] QList<QWidget *> focusRegions() override;

    // An option, a capability, a question answered, a claim, a published verdict or a source.
    void showPlace(const KnowledgePlace &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Section { Options, Answers, Sources, Verdicts, Count };
    [[nodiscard]] KnowledgeSection *section(int id);
    [[nodiscard]] KnowledgeSection *makeSection(int id);
    void showSection(int id);
    void showHeading();

    QPointer<DecisionDocument> m_document;
    QLabel *m_about;
    QTabBar *m_tabs;
    QComboBox *m_picker; // in its place where it would be cut
    QStackedWidget *m_stack;
    std::array<KnowledgeSection *, Count> m_sections{};
};

} // namespace steelyard
