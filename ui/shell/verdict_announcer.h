// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace steelyard {

class DecisionDocument;

// Tells a screen reader when somebody else leads or the verdict is another kind of verdict, once,
// after the sampling has settled, and on whatever page that happens.
// What was so when the decision was opened is not told: the pages say it. Nor is what somebody
// comes to who has just said what they expect: it is heard with the control that gets the focus.
class VerdictAnnouncer : public QObject
{
    Q_OBJECT

public:
    explicit VerdictAnnouncer(QWidget *window);

    void setDocument(DecisionDocument *document);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void announce(bool isJustShown);
    void tell(const QString &sentence);
    [[nodiscard]] QString standing() const;

    QWidget *m_window; // where it is said; owns this
    QPointer<DecisionDocument> m_document;
    bool m_wasKeptBack = false; // the verdict, until somebody said what they expect
    QString m_said;             // who leads and how sure that is, as it was told last
};

} // namespace steelyard
