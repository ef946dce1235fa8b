// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;

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

    void refresh();                        // after a change of the verdict or the document
    void uncover(const QModelIndex &cell); // of the model: shown, whatever filters are set
    [[nodiscard]] QList<QWidget *> tabStops() const;

    // The comparison as it is shown, to the clipboard.
    enum class Format { Markdown, Csv };
    void copy(Format format);

private:
    void makeFind();
    void makeOrder();
    void makeCopy();
    void showCount();
    void showOptions();

    ComparisonModel *m_model;
    ComparisonFilter *m_filter;
    QLineEdit *m_find;
    QComboBox *m_order;
    QCheckBox *m_onlyDifferences;
    QCheckBox *m_leftOut;
    OptionChooser *m_options;
    QWidget *m_copy = nullptr;
    QLabel *m_count;
};

} // namespace steelyard
