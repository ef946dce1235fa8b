// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QSettings;

namespace steelyard {

class ProfileModel;

// Says which line of a chart is which option, with its marker and dash. Where there are more
// options than a chart can show at once, or when any may be left away, it lets the user choose.
class SeriesChooser final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostInRadar = 3;

    // `most`: lines in one chart; 0: any number, and each may be taken out.
    explicit SeriesChooser(int most, QWidget *parent = nullptr);

    void setModel(ProfileModel *model); // reads it anew whenever it is reset

    // Begins with what was chosen the last time and keeps it from then on, under a key that holds
    // for the model's next reset. The settings must outlive it.
    void rememberIn(QSettings *settings, const QString &key);

    [[nodiscard]] std::vector<int> chosen() const; // rows of the model, in its order

Q_SIGNALS:
    void chosenChanged();

private:
    void rebuild();
    [[nodiscard]] QWidget *entry(int row, bool isChoice, bool isChosen);
    [[nodiscard]] std::vector<int> remembered() const; // rows; empty: none that is there
    [[nodiscard]] std::vector<int> usual() const;      // rows to begin with
    void keep();
    [[nodiscard]] QString shownKey() const; // beside the key, of a chart with room for all
    [[nodiscard]] QString idAt(int row) const;
    void limit();

    int m_most;
    ProfileModel *m_model = nullptr;
    QSettings *m_settings = nullptr;
    QString m_key;
    std::vector<QCheckBox *> m_boxes; // by row; empty: all are shown
};

} // namespace steelyard
