#pragma once

#include "core/model/Directory.h"
#include "core/model/Memo.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace ui::widgets {
class RowsTable;
}

namespace ui::letter {

/// The persons who take note of a letter, in order: name and function are edited in the row.
class AcknowledgementEdit : public QWidget
{
    Q_OBJECT
public:
    explicit AcknowledgementEdit(QWidget *parent = nullptr);

    void setPersons(const std::vector<core::model::Person> &persons);
    /// Does nothing, selection included, when these are the ones shown.
    void setAcknowledgements(const std::vector<core::model::Acknowledgement> &acknowledgements);
    /// Rows without a name are not yet persons and left out.
    std::vector<core::model::Acknowledgement> acknowledgements() const;
    void setReadOnly(bool readOnly);
    QWidget *table() const;

Q_SIGNALS:
    void edited();

private:
    void append(const core::model::Acknowledgement &person);
    void showRow(int row, const core::model::Acknowledgement &person);
    void moveCurrent(int by);
    void updateButtons();

    widgets::RowsTable *m_table;
    QMenu *m_personMenu;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    bool m_filling = false;
    bool m_readOnly = false;
};

}
