// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/saving_tools.h"

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace steelyard::tests {

pid_t inProcess(const std::function<int()> &function)
{
    const pid_t process = ::fork();
    if (process == 0) {
        ::_exit(function());
    }
    return process;
}

int endOf(pid_t process)
{
    int status = 0;
    return ::waitpid(process, &status, 0) == process && WIFEXITED(status) ? WEXITSTATUS(status)
                                                                          : -1;
}

int asNobody(gid_t group, const std::function<int()> &function)
{
    constexpr int kNotAllowed = 99;
    return endOf(inProcess([&] {
        const bool isOther =
            ::setgroups(1, &group) == 0 && ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0;
        return isOther || !isRoot() ? function() : kNotAllowed;
    }));
}

bool isRoot()
{
    return ::geteuid() == 0;
}

} // namespace steelyard::tests
