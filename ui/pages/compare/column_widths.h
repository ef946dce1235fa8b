// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTreeView;

namespace steelyard {

// Shares the width of the comparison among its columns. Names get what the cells of ratings leave;
// those share the width and keep room for a scale. Once somebody has dragged an edge, names or
// ratings keep the width they were given, all ratings the same; a double click on it, or Alt+0,
// gives it back. Alt+Shift with left and right does with keys what dragging does.
class ColumnWidths final : public QObject
{
    Q_OBJECT

public:
    // Becomes part of the view, which must have its header.
    explicit ColumnWidths(QTreeView *view);

    // In pixels of the look; 0: as wide as it fits.
    struct Chosen
    {
        int names = 0;
        int ratings = 0;

        friend bool operator==(const Chosen &, const Chosen &) = default;
    };
    [[nodiscard]] const Chosen &chosen() const { return m_chosen; }
    void choose(const Chosen &widths);
    void fit();              // after a change of columns, room or font
    void setKept(bool kept); // while kept, columns stay as wide as they are, whatever room there is

Q_SIGNALS:
    void chosenChanged(); // by the user

private:
    void resized(int column, int width);
    void reset(int column);
    void step(int pixels); // the column of the current cell
    void change(int column, int pixels);

    QTreeView *m_view;
    Chosen m_chosen;
    bool m_isFitting = false;
    bool m_isKept = false;
};

} // namespace steelyard
