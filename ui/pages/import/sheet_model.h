// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/understood_sheet.h"

#include <QAbstractTableModel>

#include <map>

namespace steelyard {

// A sheet as its file has it, with letters and numbers, and marks of what was made of it.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Part { Ignored, Names, Value, Head, Weights, Directions, Words };

    explicit SheetModel(QObject *parent = nullptr);

    // The sheet must outlive the model, or the next call of this.
    void setSheet(const tables::Sheet *sheet);
    void setUnderstood(const sheets::SheetMapping &mapping, const sheets::UnderstoodSheet &made);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    using Place = std::pair<std::size_t, std::size_t>;

    struct Mark
    {
        int number = 0;
        sheets::Look look = sheets::Look::Note;
    };

    [[nodiscard]] Part partOf(std::size_t row, std::size_t column) const;
    [[nodiscard]] QString partName(Part part) const;
    [[nodiscard]] QVariant background(Part part, const Mark *mark) const;

    const tables::Sheet *m_sheet = nullptr;
    sheets::SheetMapping m_mapping;
    std::map<Place, Mark> m_marks;
    int m_columns = 0;
};

} // namespace steelyard
