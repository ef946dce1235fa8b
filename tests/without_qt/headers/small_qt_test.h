// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <any>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// As much of Qt Test, and of QString, as the tests of the libraries without Qt use: with it they
// are compiled for systems that have no Qt here. Only tests see it.

using qsizetype = std::ptrdiff_t;

class QString : public std::string
{
public:
    QString() = default;
    QString(const char *text)
        : std::string(text == nullptr ? "" : text)
    {
    }
    QString(std::string text)
        : std::string(std::move(text))
    {
    }
    QString(const char16_t *text)
    {
        for (; *text != 0; ++text) { // what tests write stays in the first plane
            if (*text < 0x80) {
                push_back(static_cast<char>(*text));
            } else if (*text < 0x800) {
                push_back(static_cast<char>(0xc0 | (*text >> 6)));
                push_back(static_cast<char>(0x80 | (*text & 0x3f)));
            } else {
                push_back(static_cast<char>(0xe0 | (*text >> 12)));
                push_back(static_cast<char>(0x80 | ((*text >> 6) & 0x3f)));
                push_back(static_cast<char>(0x80 | (*text & 0x3f)));
            }
        }
    }
    static QString fromStdString(const std::string &text) { return text; }
    static QString fromLatin1(const char *text) { return text; }
    static QString fromUtf8(const std::string &text) { return text; }
    template <class Number>
    static QString number(Number value)
    {
        std::ostringstream text;
        text << value;
        return text.str();
    }
    [[nodiscard]] QString toUtf8() const { return *this; }
    [[nodiscard]] std::string toStdString() const { return *this; }
    [[nodiscard]] const char *constData() const { return c_str(); }
    [[nodiscard]] bool isEmpty() const { return empty(); }
    [[nodiscard]] bool contains(const QString &part) const { return find(part) != npos; }
    [[nodiscard]] bool startsWith(const QString &part) const { return starts_with(part); }
    [[nodiscard]] bool endsWith(const QString &part) const { return ends_with(part); }
    [[nodiscard]] qsizetype indexOf(const QString &part, qsizetype from = 0) const
    {
        const auto at = find(part, static_cast<std::size_t>(from));
        return at == npos ? -1 : static_cast<qsizetype>(at);
    }
    [[nodiscard]] QString left(qsizetype count) const { return substr(0, std::size_t(count)); }
    [[nodiscard]] QString mid(qsizetype from) const { return substr(std::size_t(from)); }
    [[nodiscard]] QString repeated(int times) const
    {
        QString result;
        for (; times > 0; --times) {
            result += *this;
        }
        return result;
    }
    QString &replace(qsizetype from, std::size_t count, const QString &text)
    {
        std::string::replace(std::size_t(from), count, text);
        return *this;
    }
    QString &replace(const QString &before, const QString &after)
    {
        for (auto at = find(before); at != npos; at = find(before, at + after.size())) {
            std::string::replace(at, before.size(), after);
        }
        return *this;
    }
    template <class Value>
    [[nodiscard]] QString arg(const Value &value, int, char, int digits) const
    {
        std::ostringstream put;
        put.precision(digits);
        put << value;
        return arg(put.str());
    }
    // The lowest of %1 to %9 that is left, everywhere.
    template <class Value>
    [[nodiscard]] QString arg(const Value &value) const
    {
        std::ostringstream put;
        put << value;
        for (char digit = '1'; digit <= '9'; ++digit) {
            const QString place(std::string{'%', digit});
            if (!contains(place)) {
                continue;
            }
            QString result = *this;
            return result.replace(place, put.str());
        }
        return *this;
    }
};
using QByteArray = QString;

using QLatin1String = QString;

inline QString operator+(const QString &left, char16_t right)
{
    const char16_t text[] = {right, 0};
    return QString(std::string(left) + std::string(QString(text)));
}

inline QString operator+(const QString &left, const QString &right)
{
    return QString(std::string(left) + std::string(right));
}

#define QStringLiteral(text) QString(text)
#define qPrintable(text) (text).c_str()
#define qFatal(...) (std::fprintf(stderr, __VA_ARGS__), std::abort())

template <class T>
class QList : public std::vector<T>
{
public:
    using std::vector<T>::vector;
    void append(const T &value) { this->push_back(value); }
    QList &operator<<(const T &value)
    {
        append(value);
        return *this;
    }
    [[nodiscard]] bool isEmpty() const { return this->empty(); }
    [[nodiscard]] bool contains(const T &value) const
    {
        return std::find(this->begin(), this->end(), value) != this->end();
    }
};
using QStringList = QList<QString>;

class QIODevice
{
public:
    enum OpenModeFlag { ReadOnly };
};

class QFile
{
public:
    explicit QFile(QString name)
        : m_name(std::move(name))
    {
    }
    bool open(QIODevice::OpenModeFlag)
    {
        m_file.open(m_name, std::ios::binary);
        return m_file.good();
    }
    QByteArray readAll()
    {
        return std::string(std::istreambuf_iterator<char>(m_file),
                           std::istreambuf_iterator<char>());
    }

private:
    QString m_name;
    std::ifstream m_file;
};

class QObject
{
};

// What make_slots.cmake writes in place of Qt's moc.
template <class Test>
struct SlotsOf;

#define Q_OBJECT                                                                                   \
    template <class>                                                                               \
    friend struct ::SlotsOf;
#define Q_SLOTS
#define Q_DECLARE_METATYPE(Type)

namespace small_test {

struct Row
{
    std::string name;
    std::vector<std::any> values;

    template <class T>
    Row &operator<<(const T &value)
    {
        if constexpr (std::is_convertible_v<T, const char *>) {
            values.emplace_back(QString(value));
        } else {
            values.emplace_back(value);
        }
        return *this;
    }
};

struct State
{
    std::vector<std::string> columns;
    std::vector<Row> rows;
    const Row *row = nullptr;
    bool isFailed = false;
    int passed = 0;
    int failed = 0;
    std::string function;
};

inline State &state()
{
    static State only;
    return only;
}

inline bool hold(bool condition, const char *what, const char *message, const char *file, int line)
{
    if (!condition) {
        state().isFailed = true;
        std::printf("FAIL: %s(%s) %s %s, %s:%d\n", state().function.c_str(),
                    state().row == nullptr ? "" : state().row->name.c_str(), what, message, file,
                    line);
    }
    return condition;
}

template <class T>
T fetch(const char *name)
{
    const auto &columns = state().columns;
    const auto at = std::find(columns.begin(), columns.end(), name) - columns.begin();
    const std::any &value = state().row->values.at(static_cast<std::size_t>(at));
    if constexpr (std::is_same_v<T, std::string>) {
        if (const auto *text = std::any_cast<QString>(&value)) {
            return *text;
        }
    }
    return std::any_cast<T>(value);
}

// Numbers as Qt Test compares them: doubles may differ by rounding.
template <class Left, class Right>
bool alike(const Left &left, const Right &right)
{
    if constexpr (std::is_floating_point_v<Left> && std::is_floating_point_v<Right>) {
        return left == right ||
               std::abs(left - right) * 1e12 <= std::min(std::abs(left), std::abs(right));
    } else {
        return left == right;
    }
}

struct Function
{
    const char *name;
    std::function<void()> run;
    std::function<void()> data; // empty: there is none
};

inline int runAll(const std::function<void()> &initTestCase, const std::function<void()> &init,
                  const std::vector<Function> &functions)
{
    State &now = state();
    now.function = "initTestCase";
    if (initTestCase) {
        initTestCase();
    }
    now.failed += now.isFailed ? 1 : 0;
    for (const Function &function : functions) {
        now.function = function.name;
        now.columns.clear();
        now.rows.clear();
        if (function.data) {
            function.data();
        } else {
            now.rows.push_back({});
        }
        for (const Row &row : now.rows) {
            now.row = &row;
            now.isFailed = false;
            if (init) {
                init();
            }
            if (!now.isFailed) {
                function.run();
            }
            (now.isFailed ? now.failed : now.passed)++;
            now.row = nullptr;
        }
    }
    std::printf("%d passed, %d failed\n", now.passed, now.failed);
    return now.failed == 0 && now.passed > 0 ? 0 : 1;
}

} // namespace small_test

namespace QTest {

template <class T>
void addColumn(const char *name)
{
    small_test::state().columns.emplace_back(name);
}

inline small_test::Row &newRow(const char *name)
{
    return small_test::state().rows.emplace_back(small_test::Row{name, {}});
}

inline const char *currentDataTag()
{
    const auto *row = small_test::state().row;
    return row == nullptr ? nullptr : row->name.c_str();
}

} // namespace QTest

#define QVERIFY(condition)                                                                         \
    do {                                                                                           \
        if (!small_test::hold(static_cast<bool>(condition), #condition, "", __FILE__, __LINE__)) { \
            return;                                                                                \
        }                                                                                          \
    } while (false)
#define QVERIFY2(condition, message)                                                               \
    do {                                                                                           \
        if (!small_test::hold(static_cast<bool>(condition), #condition, message, __FILE__,         \
                              __LINE__)) {                                                         \
            return;                                                                                \
        }                                                                                          \
    } while (false)
#define QCOMPARE(left, right)                                                                      \
    do {                                                                                           \
        if (!small_test::hold(small_test::alike(left, right), #left, "differs from " #right,       \
                              __FILE__, __LINE__)) {                                               \
            return;                                                                                \
        }                                                                                          \
    } while (false)
#define QFETCH(Type, name) Type name = small_test::fetch<Type>(#name)

#define STEELYARD_TEST_APPLESS_MAIN(Class)                                                         \
    static int runSlots();                                                                         \
    int main()                                                                                     \
    {                                                                                              \
        return runSlots();                                                                         \
    }
#define STEELYARD_TEST_GUILESS_MAIN(Class) STEELYARD_TEST_APPLESS_MAIN(Class)
#define STEELYARD_TEST_MAIN(Class) STEELYARD_TEST_APPLESS_MAIN(Class)
