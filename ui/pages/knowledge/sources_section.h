// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/knowledge/knowledge_section.h"

#include <QPointer>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace steelyard {

class PlaceList;
class DetailsView;
class SourceFilter;
class SourceModel;

// The register of sources; the chosen one with everything that rests on it, each leading to its
// place.
class SourcesSection final : public KnowledgeSection
{
    Q_OBJECT

public:
    explicit SourcesSection(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    void showPlace(const KnowledgePlace &place) override; // a source
    [[nodiscard]] QList<QWidget *> focusRegions() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDetail();
    void showSource(const QModelIndex &index);
    void showNotFound();
    void showCount();
    void fitColumns();

    QPointer<DecisionDocument> m_document;
    SourceModel *m_model;
    SourceFilter *m_filter;
    QLineEdit *m_find;
    QLabel *m_count;
    QPushButton *m_notFound;
    QTableView *m_table;
    DetailsView *m_view;
    QLabel *m_usesTitle;
    PlaceList *m_uses;
    QBoxLayout *m_sides = nullptr; // the source and what rests on it
};

} // namespace steelyard
