// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_place.h"

#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace steelyard {

class CapabilityModel;
class DecisionDocument;

// The capabilities of an option as a table as high as its rows; below it what is known of the one
// that is chosen, with its sources.
class CapabilityView final : public QWidget
{
    Q_OBJECT

public:
    CapabilityView(const DecisionDocument &document, std::size_t option, QWidget *parent = nullptr);

    bool select(const QString &capability); // false: no such capability

Q_SIGNALS:
    void placeRequested(const KnowledgePlace &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChosen(int row);
    void fitTable();

    const DecisionDocument &m_document;
    CapabilityModel *m_model;
    QTableView *m_table;
    QVBoxLayout *m_column;
    QWidget *m_chosen = nullptr;
};

} // namespace steelyard
