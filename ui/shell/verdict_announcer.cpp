// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/verdict_announcer.h"

#include "session/decision_document.h"
#include "ui/theme/accessible_roles.h"
#include "wording/verdict_wording.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace steelyard {

VerdictAnnouncer::VerdictAnnouncer(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void VerdictAnnouncer::setDocument(DecisionDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_said.clear();
    m_wasKeptBack = false;
    if (document != nullptr) {
        connect(document, &DecisionDocument::robustnessChanged, this, [this] { announce(false); });
        // What is expected was said: from now on there is a verdict to be told of.
        connect(document, &DecisionDocument::recordChanged, this, [this] { announce(true); });
        announce(false);
    }
}

// Nothing while the verdict is kept back until the user has said what they expect.
QString VerdictAnnouncer::standing() const
{
    if (m_document->isSampling() || m_document->awaitsExpectation()) {
        return {};
    }
    return VerdictWording(m_document->wording()).standing() + u'\n' +
           QString::fromStdString(m_document->verdict().scores.winner);
}

void VerdictAnnouncer::announce(bool isJustShown)
{
    m_wasKeptBack |= m_document->awaitsExpectation();
    const QString now = standing();
    if (now.isEmpty() || now == m_said) {
        return;
    }
    const bool wasKeptBack = std::exchange(m_wasKeptBack, false);
    const bool isSeenAlready = m_said.isEmpty() && !wasKeptBack;
    m_said = now;
    if (isSeenAlready) {
        return;
    }
    const QString sentence = VerdictWording(m_document->wording()).sentence();
    if (!wasKeptBack || !isJustShown) {
        tell(sentence);
        return;
    }
    QTimer::singleShot(0, this, [this, sentence] { // once a page may have taken the focus
        const QWidget *focused = QApplication::focusWidget();
        if (focused == nullptr || !focused->accessibleDescription().contains(sentence)) {
            tell(sentence);
        }
    });
}

void VerdictAnnouncer::tell(const QString &sentence)
{
    steelyard::announce(*m_window, sentence);
    Q_EMIT told(sentence);
}

} // namespace steelyard
