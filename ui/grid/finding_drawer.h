// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/finding.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace steelyard {

class DateField;
class DecisionDocument;
class FieldEdit;
class MarkerLabel;
class NoteEdit;
class PointsScale;
class SegmentedControl;
class SourceList;

// What was found out about one cell, at the right of the grid: value and range, how sure, kind,
// day, by whom, sources and a note, each edited in place. Emits what is wanted; who owns the
// document changes it.
class FindingDrawer final : public QFrame
{
    Q_OBJECT

public:
    explicit FindingDrawer(QWidget *parent = nullptr);

    // Shows a cell; both must be known to the document, which outlives what is shown.
    void showCell(const DecisionDocument &document, const std::string &criterion,
                  const std::string &alternative);

Q_SIGNALS:
    void closeRequested();
    void stepRequested(int cells);
    void edited(const steelyard::decision::Finding &finding, const QString &mergeKey);
    void costsRequested(const std::string &criterion, const std::string &alternative);
    void typed(const std::string &criterion, const std::string &alternative, const QString &text);
    void surenessChosen(const std::string &criterion, const std::string &alternative,
                        steelyard::decision::Sureness sureness);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFields();
    void showNumbers(const DecisionDocument &document);
    void showScale(const DecisionDocument &document, bool hasFinding);
    void numberEdited();
    void tell(const char *part);

    const DecisionDocument *m_document = nullptr;
    decision::Finding m_finding; // of the cell, or what one would begin with
    int m_slot = 0;
    MarkerLabel *m_option;
    QLabel *m_criterion;
    QLabel *m_value;
    PointsScale *m_scale;
    QLabel *m_worth;
    QLabel *m_ofBase;
    QLabel *m_anchors;
    QLabel *m_problem;
    FieldEdit *m_fields[3]; // value, from, to
    QPushButton *m_costs = nullptr;
    SegmentedControl *m_sureness;
    QLabel *m_widths;
    QComboBox *m_kind;
    DateField *m_asOf;
    FieldEdit *m_by;
    SourceList *m_sources;
    NoteEdit *m_note;
};

} // namespace steelyard
