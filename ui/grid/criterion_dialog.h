// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/own_content.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace steelyard {

class DecisionDocument;
class FieldEdit;
class SegmentedControl;
class ValueCurve;

// One of the user's own criteria: unit, which way is better, worst and best, what a level is worth,
// and from where on an option is left out. Every number follows at once; Cancel brings back what
// was.
class CriterionDialog final : public QDialog
{
    Q_OBJECT

public:
    CriterionDialog(DecisionDocument &document, const std::string &criterion, QWidget *parent);

    void reject() override;

private:
    struct PointRow
    {
        QWidget *widget;
        FieldEdit *level;
        FieldEdit *value;
    };
    [[nodiscard]] QWidget *makeFields();
    void present();
    void showPoints();
    void apply();
    void setUnit();
    void setEnds();
    void setByPoints(bool byPoints);
    void addPoint();
    void removePoint(std::size_t point);
    void pointTyped(std::size_t point);
    void setCutoff();
    void say(const QString &problem);
    [[nodiscard]] std::optional<double> level(const QString &text) const;

    DecisionDocument &m_document;
    decision::OwnCriterion m_before;
    decision::OwnCriterion m_criterion;
    FieldEdit *m_name;
    FieldEdit *m_unit;
    SegmentedControl *m_better;
    FieldEdit *m_worst;
    FieldEdit *m_best;
    QLabel *m_suggested;
    SegmentedControl *m_shape;
    QVBoxLayout *m_pointColumn;
    std::vector<PointRow> m_rows;
    QWidget *m_addPoint = nullptr;
    QCheckBox *m_leavesOut;
    FieldEdit *m_limit;
    QLabel *m_problem;
    QWidget *m_measurePart = nullptr;
    QWidget *m_worthPart;
    QLabel *m_dragHint; // only where there are points
    QLabel *m_axis;
    ValueCurve *m_curve;
};

} // namespace steelyard
