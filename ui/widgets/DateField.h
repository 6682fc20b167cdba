#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QLineEdit;
class QToolButton;

namespace ui::widgets {

/// A date that may be absent, typed in any form that core::base::dateFromTyping() reads, or picked from a calendar (Alt+Down or the button).
class DateField : public QWidget
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);
    ~DateField() override;

    /// objectName and accessibleName of the line; those of the button follow from them.
    void setNames(const QString &objectName, const QString &accessibleName);
    void setToday(QDate today) { m_today = today; }
    void setReadOnly(bool on);
    /// What is stored. Typing in progress is kept.
    void setDate(std::optional<QDate> date);
    /// What is stored of another record: what was being typed on the one before goes.
    void reset(std::optional<QDate> date = std::nullopt);
    std::optional<QDate> date() const { return m_date; }
    /// False while the line holds something that is no date.
    bool isAcceptable() const { return m_acceptable; }
    /// Takes what is typed as if the focus had left.
    void commitTyped() { take(); }
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    /// The user has entered or removed a date.
    void dateEdited(std::optional<QDate> date);
    /// What is typed is no date (or is one again).
    void acceptableChanged(bool acceptable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take();
    void enter(std::optional<QDate> date);
    void setAcceptable(bool acceptable);
    void show(std::optional<QDate> date);
    void openCalendar();

    QLineEdit *m_line;
    QToolButton *m_button;
    QDate m_today;
    std::optional<QDate> m_date;
    bool m_acceptable = true;
    bool m_showing = false;
};

}
