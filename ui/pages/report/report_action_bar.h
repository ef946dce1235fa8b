// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace steelyard {

// The lowest row of the report's dialog: what happened or how far it is, the kind of file, and what
// to do with the report.
class ReportActionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportActionBar(const QString &kind, QWidget *parent = nullptr); // kind: end of a name

    [[nodiscard]] QString kind() const;
    void preferExporting(); // what Enter does then
    void preferPrinting();

    void say(const QString &text, bool isProblem);
    // Nothing can be exported while there is nothing to make or something is under way.
    void setReady(bool isReady);
    void setBusy(bool isBusy);
    void showProgress(); // in place of the message, with a way to stop it
    void hideProgress();
    [[nodiscard]] bool showsProgress() const;
    void setProgress(int done, int all);

Q_SIGNALS:
    void kindChanged();
    void exportRequested();
    void printRequested();
    void closeRequested(); // or to stop what is under way

private:
    void refresh();

    QLabel *m_message;
    QProgressBar *m_progress;
    QComboBox *m_kind;
    QPushButton *m_print;
    QPushButton *m_export;
    QPushButton *m_cancel;
    bool m_isReady = false;
    bool m_isBusy = false;
};

} // namespace steelyard
