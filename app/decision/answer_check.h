// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <utility>

// Inside this library only: for the check of what is given to one question.
namespace steelyard::decision {

class AnswerCheck
{
public:
    using Knows = std::function<bool(const std::string &answer)>;
    using Error = std::function<void(std::string what, std::string remedy)>;

    AnswerCheck(Knows knows, Error error)
        : m_knows(std::move(knows))
        , m_error(std::move(error))
    {
    }

    // Whether the question has an answer of this id; an error when it has none.
    [[nodiscard]] bool knowsAnswer(const std::string &id) const { return m_knows(id); }
    // At the place of what is given.
    void error(std::string what, std::string remedy) const
    {
        m_error(std::move(what), std::move(remedy));
    }

private:
    Knows m_knows;
    Error m_error;
};

} // namespace steelyard::decision
