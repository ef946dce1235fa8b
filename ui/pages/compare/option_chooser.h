// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <set>
#include <string>
#include <vector>

class QFrame;
class QListWidget;

namespace steelyard {

// A button that opens a list of the options: a check mark for those to compare, at least one, and
// the order they stand in, changed by dragging or with the two buttons below.
class OptionChooser final : public QPushButton
{
    Q_OBJECT

public:
    struct Option
    {
        std::string id;
        QString name;
        bool isHidden = false;
        bool isAway = false; // left out, and those are not shown

        friend bool operator==(const Option &, const Option &) = default;
    };

    explicit OptionChooser(QWidget *parent = nullptr);

    void setOptions(const std::vector<Option> &options); // in order

Q_SIGNALS:
    void chosen(const std::vector<std::string> &order, const std::set<std::string> &hidden);
    void leftOutWanted(); // one that is away was chosen

private:
    void open();
    void move(int rows);
    void offer(); // what is chosen now
    void tellChosen(int row);

    QFrame *m_panel;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_isFilling = false;
};

} // namespace steelyard
