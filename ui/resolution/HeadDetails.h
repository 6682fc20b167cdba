#pragma once

#include "ui/resolution/Page.h"

class QGridLayout;

namespace ui::common {
class DateField;
class QuietComboBox;
class RuleField;
}

namespace ui::resolution {

class RelatedPapers;

/// The fields of a resolution that are rarely edited, below its head.
class HeadDetails : public QWidget
{
    Q_OBJECT
public:
    HeadDetails(Page &page, QWidget *parent);

    void refresh();
    void flush();
    void clear();
    bool restoreDraft(const QString &key, const core::store::Draft &draft);

private:
    common::InPlaceText *addText(const QString &label, const QString &name, QString core::model::Resolution::*member,
                                 const QString &key, bool singleLine);
    common::QuietComboBox *addBox(const QString &label, const QString &name);
    void addField(const QString &label, QWidget *field, const QString &name);
    void addRule();
    void showRule();
    void fillBoxes();
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
    common::RuleField *m_rule;
    RelatedPapers *m_papers;
    common::InPlaceText *m_remark;
};

}
