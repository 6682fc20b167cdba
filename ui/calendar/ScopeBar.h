#pragma once

#include "core/model/Id.h"

#include <QWidget>
#include <optional>

class QComboBox;

namespace ui::session {
class Session;
}

namespace ui::calendar {

/// Whose dates are shown: of a division, of an office, of all. Remembered for each database.
class ScopeBar : public QWidget
{
    Q_OBJECT
public:
    ScopeBar(session::Session &session, QWidget *parent = nullptr);

    std::optional<core::model::DivisionId> division() const;
    std::optional<core::model::OfficeId> office() const;
    bool isAll() const { return !division() && !office(); }

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const QString &name, const QString &label, const QString &accessibleName);
    void fill();
    void take();

    session::Session &m_session;
    QComboBox *m_division;
    QComboBox *m_office;
    bool m_filling = false;
};

}
