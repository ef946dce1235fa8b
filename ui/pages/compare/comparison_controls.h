// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QSettings;

namespace steelyard {

class ComparisonFilter;
class ComparisonModel;
class OptionChooser;

// What stands above the comparison: find, order, filters, which options, copying, and how many
// criteria are shown.
class ComparisonControls final : public QWidget
{
    Q_OBJECT

public:
    ComparisonControls(ComparisonModel *model, ComparisonFilter *filter, QWidget *parent = nullptr);

    void refresh();                           // after a change of the verdict or the document
    void revealCell(const QModelIndex &cell); // of the model: shown, whatever filters are set
    void takeOrder();                         // which was chosen, as soon as there are rows
    [[nodiscard]] QList<QWidget *> tabStops() const;
    // By a column of the comparison; asked for again, the other way round.
    void orderBy(int column);

    // Begins as it was left the last time, and from now on keeps what is chosen, but not the text
    // to find. The settings must outlive it.
    void rememberIn(QSettings &settings);
    void recallOptions(const QString &base); // those of any decision made with it

    // The comparison as it is shown, to the clipboard.
    enum class Format { Markdown, Csv };
    void copy(Format format);

private:
    void makeFind();
    void makeOrder();
    void showOrder();
    void makeCopy();
    void showCount();
    void showOptions();
    void keepOptions(const std::vector<std::string> &order, const std::set<std::string> &hidden);

    ComparisonModel *m_model;
    ComparisonFilter *m_filter;
    QLineEdit *m_find;
    QComboBox *m_order;
    QCheckBox *m_onlyDifferences;
    QCheckBox *m_leftOut;
    OptionChooser *m_options;
    QWidget *m_copy = nullptr;
    QLabel *m_count;
    QSettings *m_settings = nullptr;
    QString m_base; // the id of the knowledge base of what is shown
};

} // namespace steelyard
