// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/limited_process.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <new>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace steelyard::storage {

namespace {

using Clock = std::chrono::steady_clock;
using Size = std::uint64_t; // of the answer, sent before it

constexpr int kGood = 0;
constexpr int kNoMemory = 3;
constexpr int kThrew = 4;
constexpr int kPatience = 50; // milliseconds between two looks at the stop token

void limit(__rlimit_resource what, rlim_t most)
{
    rlimit value{};
    if (getrlimit(what, &value) == 0) {
        value.rlim_cur = std::min(most, value.rlim_max);
        (void)setrlimit(what, &value);
    }
}

// Bytes of address space in use. A limit counts from zero, and a window has many already.
std::size_t addressesInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').first().toULongLong() *
           static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

bool writeAll(int to, const void *bytes, std::size_t size)
{
    const char *at = static_cast<const char *>(bytes);
    while (size > 0) {
        const ssize_t done = write(to, at, size);
        if (done < 0 && errno != EINTR) {
            return false;
        }
        at += std::max<ssize_t>(done, 0);
        size -= static_cast<std::size_t>(std::max<ssize_t>(done, 0));
    }
    return true;
}

// The life of the copy. It never returns: what the program does at its end is not for it to do.
[[noreturn]] void live(const std::function<QByteArray()> &work, const ProcessLimits &limits,
                       std::size_t inUse, int to)
{
    for (const int signal :
         {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXCPU}) {
        (void)std::signal(signal, SIG_DFL);
    }
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<rlim_t>(limits.computing.count()));
    if (inUse > 0) {
        limit(RLIMIT_AS, inUse + limits.memory);
    }
    // At once, because libraries catch what is thrown and try again in another way.
    std::set_new_handler([] { _exit(kNoMemory); });
    int code = kThrew;
    try {
        const QByteArray answer = work();
        const auto size = static_cast<Size>(answer.size());
        if (writeAll(to, &size, sizeof size) &&
            writeAll(to, answer.constData(), static_cast<std::size_t>(size))) {
            code = kGood;
        }
    } catch (const std::bad_alloc &) { // of Qt, which asks for memory in its own way
        code = kNoMemory;
    } catch (...) {
    }
    _exit(code);
}

// The end of the copy that reads its answer.
class Copy
{
public:
    Copy(pid_t process, int from)
        : m_process(process)
        , m_from(from)
    {
    }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;
    ~Copy()
    {
        close(m_from);
        if (m_process > 0) {
            (void)kill(m_process, SIGKILL);
            wait();
        }
    }

    // Takes what has come, waiting a little; false when no more will come.
    bool read(QByteArray &into) const
    {
        pollfd one{m_from, POLLIN, 0};
        if (poll(&one, 1, kPatience) <= 0) {
            return true;
        }
        std::array<char, 1 << 16> some{};
        const ssize_t count = ::read(m_from, some.data(), some.size());
        if (count > 0) {
            into.append(some.data(), static_cast<qsizetype>(count));
        }
        return count > 0 || (count < 0 && errno == EINTR);
    }

    // How it ended, as waitpid() tells; for one that is about to.
    int wait()
    {
        int status = -1;
        while (waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
        }
        m_process = 0;
        return status;
    }

private:
    pid_t m_process;
    int m_from;
};

ProcessEnd endOf(int status)
{
    if (WIFEXITED(status)) {
        return WEXITSTATUS(status) == kGood       ? ProcessEnd::Done
               : WEXITSTATUS(status) == kNoMemory ? ProcessEnd::TooMuch
                                                  : ProcessEnd::Failed;
    }
    const bool isOutOfTime =
        WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL);
    return isOutOfTime ? ProcessEnd::TooMuch : ProcessEnd::Failed;
}

} // namespace

ProcessResult runLimited(const std::function<QByteArray()> &work, const ProcessLimits &limits,
                         const std::stop_token &stop)
{
    const std::size_t inUse = addressesInUse();
    std::array<int, 2> pipe{};
    if (pipe2(pipe.data(), O_CLOEXEC) != 0) {
        return {};
    }
    const pid_t process = fork();
    if (process == 0) {
        close(pipe[0]);
        live(work, limits, inUse, pipe[1]);
    }
    close(pipe[1]);
    Copy copy(process, pipe[0]);
    if (process < 0) {
        return {};
    }
    QByteArray received;
    const Clock::time_point deadline = Clock::now() + limits.waiting;
    while (copy.read(received)) {
        if (stop.stop_requested()) {
            return {ProcessEnd::Cancelled, {}};
        }
        if (Clock::now() > deadline ||
            static_cast<std::size_t>(received.size()) > limits.answer + sizeof(Size)) {
            return {ProcessEnd::TooMuch, {}};
        }
    }
    const ProcessEnd end = endOf(copy.wait());
    Size size = 0;
    if (end != ProcessEnd::Done || received.size() < static_cast<qsizetype>(sizeof size)) {
        return {end == ProcessEnd::Done ? ProcessEnd::Failed : end, {}};
    }
    std::memcpy(&size, received.constData(), sizeof size);
    received.remove(0, sizeof size);
    const bool isWhole = static_cast<Size>(received.size()) == size;
    return {isWhole ? ProcessEnd::Done : ProcessEnd::Failed, isWhole ? received : QByteArray()};
}

} // namespace steelyard::storage
