// The ways between a doubt, the field that it is about, and the line that the field was read from.
#include "ui/import/ImportPage.h"

#include "ui/import/DoubtPane.h"
#include "ui/import/MemoForm.h"
#include "ui/import/SourceView.h"

#include <QScrollArea>

namespace ui::import {

void ImportPage::takeSuggestion(int index)
{
    OpenedLetter *file = m_letters.shown();
    if (!file || index < 0 || size_t(index) >= file->letter.doubts.size() ||
        file->letter.doubts[size_t(index)].settled || file->letter.doubts[size_t(index)].suggestion.isEmpty())
        return;
    const MemoFields before = file->fields;
    file->fields = withSuggestion(file->letter.doubts[size_t(index)], before);
    m_form->setFields(file->fields);
    followEdit(*file, before);
    if (openCount(file->letter.doubts) > 0)
        m_doubts->goToNextOpen();
}

void ImportPage::goToDoubt(int index)
{
    const OpenedLetter *file = m_letters.shown();
    if (!file)
        return;
    const Doubt doubt = file->letter.doubts[size_t(index)];
    goToField(doubt.field);
    m_form->showAsChosen(doubt.field);
    if (doubt.start >= 0)
        m_form->selectIn(doubt.field, doubt.start, doubt.length);
    if (doubt.line > 0)
        m_source->highlight(doubt.line, doubt.line);
}

void ImportPage::goToField(const QString &field)
{
    m_form->focusField(field);
    if (QWidget *focused = m_form->focusWidget())
        m_scroll->ensureWidgetVisible(focused, 0, 40);
}

void ImportPage::goToLine(int line)
{
    const OpenedLetter *file = m_letters.shown();
    if (!file)
        return;
    const auto places = file->letter.places(file->fields);
    QString best;
    for (auto at = places.begin(); at != places.end(); ++at) {
        // The narrowest field that was read from this line.
        const auto height = [&places](const QString &field) {
            return places.value(field).last - places.value(field).first;
        };
        if (at.value().contains(line) && (best.isEmpty() || height(at.key()) < height(best)))
            best = at.key();
    }
    const Lines lines = places.value(best);
    m_source->highlight(lines.first, lines.last);
    if (QWidget *field = m_form->widgetOf(best))
        m_scroll->ensureWidgetVisible(field, 0, 40);
    m_form->showAsChosen(best);
}

}
