#pragma once

#include "core/model/Directory.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui::record {
class RuleField;
}
namespace ui::session {
class Session;
}

namespace ui::settings {

/// Each committee with its rule for reviews and its planned meetings; saved as they are entered.
class CommitteesSection : public QWidget
{
    Q_OBJECT
public:
    CommitteesSection(session::Session &session, QWidget *parent);

private:
    struct Row {
        core::model::CommitteeId committee;
        record::RuleField *rule;
        QLineEdit *meetings;
        QLabel *fault;
    };

    void reload();
    void addCommittee(const core::model::Committee &committee);
    void takeMeetings(const Row &row);
    const core::model::Committee *find(core::model::CommitteeId id) const;

    session::Session &m_session;
    QFormLayout *m_layout;
    std::vector<Row> m_rows;
};

}
