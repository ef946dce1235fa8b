// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_section.h"

#include <QPointer>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace steelyard {

class PlaceList;
class SheetView;
class SourceFilter;
class SourceModel;

// The register of sources; the chosen one with everything that rests on it, each leading to its
// place.
class SourcesSection final : public LibrarySection
{
    Q_OBJECT

public:
    explicit SourcesSection(QWidget *parent = nullptr);

    void setDocument(DecisionDocument *document) override;
    void showPlace(const BasePlace &place) override; // a source
    [[nodiscard]] QList<QWidget *> regions() const override;

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
    SheetView *m_view;
    QLabel *m_usesTitle;
    PlaceList *m_uses;
    QBoxLayout *m_sides = nullptr; // the source and what rests on it
};

} // namespace steelyard
