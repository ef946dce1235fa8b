// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;

namespace steelyard {

class ProfileModel;

// Says which line of the radar is which option, with its marker and dash. Of more options than a
// radar can show at once it lets the user choose three.
class SeriesChooser final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int most = 3; // lines in one radar

    explicit SeriesChooser(QWidget *parent = nullptr);

    void setModel(ProfileModel *model); // reads it anew whenever it is reset

    [[nodiscard]] std::vector<int> chosen() const; // rows of the model, in its order

Q_SIGNALS:
    void chosenChanged();

private:
    void rebuild();
    void limit();

    ProfileModel *m_model = nullptr;
    std::vector<QCheckBox *> m_boxes; // by row; empty: all are shown
};

} // namespace steelyard
