#pragma once

#include "core/model/Memo.h"
#include "core/model/Resolution.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::session {
class Session;
}

namespace ui::letter {

/// After a letter has left the house: when its resolution is reviewed next, or what its rule proposes, set by one key.
class NextReviewLine : public QWidget
{
    Q_OBJECT
public:
    explicit NextReviewLine(session::Session &session, QWidget *parent = nullptr);

    void showFor(const core::model::Resolution &resolution, const core::model::Memo &memo);

private:
    void set();

    session::Session &m_session;
    core::model::Resolution m_resolution;
    std::optional<QDate> m_proposed;
    QLabel *m_text;
    QPushButton *m_set;
};

}
