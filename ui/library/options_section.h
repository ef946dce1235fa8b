// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_section.h"

#include <QPointer>

class QListView;

namespace steelyard {

class OptionListModel;
class OptionSheet;
class SheetView;

// The options of the knowledge base, and everything it says of the chosen one.
class OptionsSection final : public LibrarySection
{
    Q_OBJECT

public:
    explicit OptionsSection(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    void showPlace(const BasePlace &place) override; // an option, or a capability
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    void showOption(const QModelIndex &index);

    QPointer<DecisionDocument> m_document;
    OptionListModel *m_model;
    QListView *m_list;
    SheetView *m_view;
    QPointer<OptionSheet> m_sheet;
};

} // namespace steelyard
