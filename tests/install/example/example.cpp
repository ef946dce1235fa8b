// SPDX-License-Identifier: GPL-3.0-or-later
#include <scoring/additive.h>

#include <iostream>

int main()
{
    using namespace steelyard::scoring;
    Problem problem{.alternatives = 2, .criteria = 2};
    problem.cells = {Cell::number(100), Cell::number(2), Cell::number(50), Cell::missing()};
    problem.directions = {Direction::Minimise, Direction::Minimise}; // price, hours
    problem.bounds = {Bounds{50, 100}, Bounds{0, 4}};
    problem.weights = {1, 1};
    const auto ranking = additive(problem);
    for (const Issue &issue : ranking.ok() ? std::vector<Issue>{} : ranking.issues()) {
        std::cerr << issue.what << ". " << issue.remedy << '\n';
    }
    const char *names[] = {"plane", "train"};
    for (int i = 0; ranking.ok() && i < 2; ++i) {
        std::cout << names[i] << ' ' << ranking.value().scores[i] << ", rank "
                  << ranking.value().ranks[i] << '\n';
    }
}
