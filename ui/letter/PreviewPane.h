#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui::record {
class LetterPreview;
}

namespace ui::letter {

/// The pages of a letter with their number and the buttons that set their size.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    record::LetterPreview *preview() const { return m_preview; }

private:
    QToolButton *button(const QString &objectName, const QString &text, const QString &accessibleName);
    void showView();

    record::LetterPreview *m_preview;
    QLabel *m_page;
    QLabel *m_zoom;
    QToolButton *m_fit;
};

}
