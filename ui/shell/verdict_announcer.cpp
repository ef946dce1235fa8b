// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/verdict_announcer.h"

#include "session/decision_document.h"
#include "ui/theme/accessible_roles.h"
#include "wording/verdict_wording.h"

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
        connect(document, &DecisionDocument::robustnessChanged, this, &VerdictAnnouncer::announce);
        // What is expected was said: from now on there is a verdict to be told of.
        connect(document, &DecisionDocument::recordChanged, this, &VerdictAnnouncer::announce);
        announce();
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

void VerdictAnnouncer::announce()
{
    m_wasKeptBack |= m_document->awaitsExpectation();
    const QString now = standing();
    if (now.isEmpty() || now == m_said) {
        return;
    }
    const bool isSeenAlready = m_said.isEmpty() && !m_wasKeptBack;
    m_said = now;
    m_wasKeptBack = false;
    if (isSeenAlready) {
        return;
    }
    const QString sentence = VerdictWording(m_document->wording()).sentence();
    steelyard::announce(*m_window, sentence);
    Q_EMIT told(sentence);
}

} // namespace steelyard
