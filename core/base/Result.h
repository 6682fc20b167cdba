#pragma once

#include <QString>
#include <type_traits>
#include <utility>
#include <variant>

namespace core::base {

/// What went wrong, as far as a caller must tell cases apart.
enum class ErrorKind {
    NotFound,      ///< the record or file does not exist
    NotRecognised, ///< the input holds nothing that the program understands
    Conflict,      ///< somebody else changed the record meanwhile; nothing was written
    Busy,          ///< another process holds the database; trying again may help
    ReadOnly,      ///< the database or place cannot be written
    Constraint,    ///< a rule of the database refused the data
    Corrupt,       ///< the file is damaged
    TooNew,        ///< made by a newer version of the program
    Foreign,       ///< a file of another kind
    Full,          ///< no room left on the disk
    Io,            ///< reading or writing failed for another reason
    Invalid,       ///< the input breaks a rule of the field
    Cancelled,     ///< the user stopped it; nothing was left half done
    Gone,          ///< the open file was moved, deleted or replaced by another; nothing more is written
};

/// A failure: its kind, and in plain words what, where and what to do (translated, one sentence).
struct Error {
    ErrorKind kind = ErrorKind::Io;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// What long work gives when its progress says that the user stopped it.
inline Error cancelled()
{
    return {ErrorKind::Cancelled, {}};
}

/// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the reason for failure.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

}
