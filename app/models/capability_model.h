// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"

#include <QAbstractTableModel>

namespace steelyard {

// What one option can do: every capability, how it comes, and the working days to build it.
class CapabilityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Provided, Days, ColumnCount };

    // The base must outlive the model; the option's position in it must be known.
    CapabilityModel(const knowledge::KnowledgeBase &base, std::size_t option,
                    QObject *parent = nullptr);

    [[nodiscard]] int rowOf(const QString &capability) const; // -1: no such capability
    [[nodiscard]] const knowledge::Capability &capability(int row) const;
    [[nodiscard]] const knowledge::CapabilityState *state(int row) const; // nullptr: not known

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const knowledge::KnowledgeBase &m_base;
    std::string m_option;
};

} // namespace steelyard
