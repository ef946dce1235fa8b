// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_streams.h"

#include "cli/arguments.h"

#include <QIODevice>

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace steelyard::cli {

void prepareStandardStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (::fcntl(stream, F_GETFD) < 0) {
            // The lowest free number is this one. Output stays an error: it can only be read from.
            const int flags = stream == STDERR_FILENO ? O_WRONLY : O_RDONLY;
            static_cast<void>(::open("/dev/null", flags));
        }
    }
}

int finishOutput(int code, Console &console)
{
    errno = 0;
    console.out.flush();
    bool isWritten = console.out.status() == QTextStream::Ok && std::fflush(stdout) == 0 &&
                     std::ferror(stdout) == 0;
    if (isWritten) {
        // Some file systems tell of a full disk only when a file is closed.
        const int copy = ::dup(STDOUT_FILENO);
        isWritten = copy >= 0 && ::close(copy) == 0;
    }
    if (!isWritten) {
        // Of an earlier failure the reason is with the device.
        const QString why =
            errno != 0 ? qt_error_string(errno) : console.out.device()->errorString();
        console.err << Text::tr("Standard output cannot be written: %1.").arg(why) << '\n';
        code = code == Good ? static_cast<int>(InputProblem) : code;
    }
    console.err.flush();
    return code;
}

} // namespace steelyard::cli
