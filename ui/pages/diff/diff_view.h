// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace steelyard {

class DiffModel;

// The differences, kind by kind. What turns the verdict has a sign and is bold; kinds with many
// differences begin folded unless something in them does.
class DiffView final : public QTreeView
{
    Q_OBJECT

public:
    // The model must outlive the view.
    explicit DiffView(DiffModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void currentShown(const QModelIndex &index); // the row that is chosen now

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void foldLongKinds();

    DiffModel &m_model;
};

} // namespace steelyard
