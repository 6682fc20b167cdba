#pragma once

#include "ui/resolution/Page.h"

class QGridLayout;

namespace ui::common {
class DateField;
class QuietComboBox;
}

namespace ui::resolution {

/// The fields of a resolution that are rarely edited, below its head.
class HeadDetails : public QWidget
{
    Q_OBJECT
public:
    HeadDetails(Page &page, QWidget *parent);

    void refresh();

private:
    common::InPlaceText *addText(const QString &label, const QString &name, QString core::model::Resolution::*member, const QString &key,
                                 bool singleLine);
    common::QuietComboBox *addBox(const QString &label, const QString &name);
    void addField(const QString &label, QWidget *field, const QString &name);
    void fillBoxes();
    void papersEdited(const QString &text);
    template <class Change>
    void change(const QString &description, Change edit);

    Page &m_page;
    QGridLayout *m_grid;
    common::QuietComboBox *m_committee;
    common::InPlaceText *m_meeting;
    common::DateField *m_decidedOn;
    common::QuietComboBox *m_division;
    common::QuietComboBox *m_leadOffice;
    common::InPlaceText *m_fileReference;
    common::QuietComboBox *m_visibility;
    common::InPlaceText *m_papers;
    common::InPlaceText *m_remark;
};

/// One related paper a line: "A0188/21; Antrag; its title". Reading gives back what writing gave.
QString papersText(const std::vector<core::model::RelatedPaper> &papers);
std::vector<core::model::RelatedPaper> papersFromText(const QString &text);

}
