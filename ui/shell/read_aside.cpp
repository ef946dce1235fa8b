// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/read_aside.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>

#include <chrono>
#include <future>
#include <thread>

namespace steelyard {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ReadAside)
};

// Most files are read before anybody could see that they are.
constexpr std::chrono::milliseconds kMoment{200};

} // namespace

bool readAside(QWidget *window, const QString &fileName,
               const std::function<void(const std::stop_token &)> &work)
{
    std::stop_source stop;
    QEventLoop loop;
    std::promise<void> promise;
    std::future<void> done = promise.get_future();
    std::jthread thread([&] {
        work(stop.get_token());
        promise.set_value();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    if (done.wait_for(kMoment) == std::future_status::ready) {
        thread.join();
        return true;
    }
    QProgressDialog dialog(Words::tr("Reading “%1” …").arg(fileName), Words::tr("&Cancel"), 0, 0,
                           window);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] {
        stop.request_stop();
        // Canceled, the dialog hides itself; the window still waits for the work to end.
        dialog.setLabelText(Words::tr("Stopping to read “%1” …").arg(fileName));
        dialog.setCancelButton(nullptr);
        dialog.show();
    });
    dialog.show();
    loop.exec();
    thread.join();
    return !stop.stop_requested();
}

} // namespace steelyard
