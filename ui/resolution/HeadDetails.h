#pragma once

#include "ui/resolution/FileContext.h"

class QGridLayout;

namespace ui::record {
class RuleField;
}
namespace ui::widgets {
class DateField;
class QuietComboBox;
}

namespace ui::resolution {

class RelatedPapers;

/// The fields of a resolution that are rarely edited, below its head.
class HeadDetails : public QWidget
{
    Q_OBJECT
public:
    HeadDetails(FileContext &context, QWidget *parent);

    void refresh();
    void flush();
    void clear();
    bool restoreDraft(const QString &key, const core::store::Draft &draft);

private:
    widgets::InPlaceText *addText(const QString &label, const QString &name, QString core::model::Resolution::*member,
                                  const QString &key, bool singleLine);
    widgets::QuietComboBox *addBox(const QString &label, const QString &name);
    void addField(const QString &label, QWidget *field, const QString &name);
    void addRule();
    void showRule();
    void fillBoxes();
    template <class Change>
    void change(const QString &description, Change edit);

    FileContext &m_context;
    QGridLayout *m_grid;
    widgets::QuietComboBox *m_committee;
    widgets::InPlaceText *m_meeting;
    widgets::DateField *m_decidedOn;
    widgets::QuietComboBox *m_division;
    widgets::QuietComboBox *m_leadOffice;
    widgets::InPlaceText *m_fileReference;
    widgets::QuietComboBox *m_visibility;
    record::RuleField *m_rule;
    RelatedPapers *m_papers;
    widgets::InPlaceText *m_remark;
};

}
