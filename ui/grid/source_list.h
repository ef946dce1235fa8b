// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/finding.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace steelyard {

class FieldEdit;

// The sources of a finding: a title and an address or a file's name in each row, and an empty row
// for the next one once it is asked for.
class SourceList final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceList(QWidget *parent = nullptr);

    void showSources(const std::vector<decision::FindingSource> &sources);

Q_SIGNALS:
    void edited(const std::vector<steelyard::decision::FindingSource> &sources);

private:
    struct Row
    {
        QWidget *widget;
        FieldEdit *title;
        FieldEdit *address;
    };
    void addRow();
    void removeRow(const QWidget *widget);
    void tell();

    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace steelyard
