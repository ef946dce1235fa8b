// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

namespace steelyard::report {

// The report as a text document (OpenDocument 1.3) to go on writing in: headings with their levels,
// tables whose heads repeat, pictures with their descriptions, links, and a style with a name for
// every kind of text, so that changing a style changes all of them. Written with Qt's XML writer:
// QTextDocumentWriter makes neither headings nor styles nor heads of tables, and libodfgen keeps
// the type of a named style where no program looks for it and knows no descriptions. The same
// report gives the same bytes. Needs a QApplication. Empty: there is no memory for it.
[[nodiscard]] QByteArray writeOdt(const Report &report, bool isLetter = false);

// Whether a file was written so, and by no other program since.
[[nodiscard]] bool isOdtByUs(const Report &report, const QByteArray &file);

} // namespace steelyard::report
