// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/captions.h"

#include <QCoreApplication>

#include <type_traits>

namespace steelyard::report {

namespace {

class Captions
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::Captions)

public:
    void number(Block &block)
    {
        std::visit(
            [this](auto &content) {
                using Kind = std::decay_t<decltype(content)>;
                if constexpr (std::is_same_v<Kind, Table>) {
                    numberTable(content.caption);
                } else if constexpr (requires { content.caption; }) {
                    numberFigure(content.caption);
                }
            },
            block);
    }

private:
    void numberTable(Caption &caption)
    {
        if (caption.text.isEmpty() || caption.isUnseen) {
            return;
        }
        caption.label = tr("Table %1").arg(++m_tables);
        caption.anchor = QStringLiteral("table-%1").arg(m_tables);
    }

    void numberFigure(Caption &caption)
    {
        if (caption.text.isEmpty() || caption.isUnseen) {
            return;
        }
        caption.label = tr("Figure %1").arg(++m_figures);
        caption.anchor = QStringLiteral("figure-%1").arg(m_figures);
    }

    int m_tables = 0;
    int m_figures = 0;
};

} // namespace

void numberCaptions(std::vector<Section> &sections)
{
    Captions captions;
    for (Section &section : sections) {
        for (Block &block : section.blocks) {
            captions.number(block);
        }
    }
}

const Caption *captionOf(const Block &block)
{
    return std::visit(
        [](const auto &content) -> const Caption * {
            if constexpr (requires { content.caption; }) {
                return content.caption.text.isEmpty() || content.caption.isUnseen
                           ? nullptr
                           : &content.caption;
            } else {
                return nullptr;
            }
        },
        block);
}

} // namespace steelyard::report
