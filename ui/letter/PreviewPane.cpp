#include "ui/letter/PreviewPane.h"

#include "ui/record/LetterPreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::letter {

using record::LetterPreview;

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent), m_preview(new LetterPreview(this)), m_page(new QLabel(this)), m_zoom(new QLabel(this)),
      m_fit(button(QStringLiteral("letterZoomFit"), tr("Page width"), tr("Fit the width of the page")))
{
    m_page->setObjectName(QStringLiteral("letterPageNumber"));
    m_zoom->setObjectName(QStringLiteral("letterZoom"));
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("000 %")));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_fit->setCheckable(true);
    connect(m_fit, &QToolButton::clicked, m_preview, &LetterPreview::fitWidth);
    QToolButton *smaller = button(QStringLiteral("letterZoomOut"), QStringLiteral("−"), tr("Smaller"));
    connect(smaller, &QToolButton::clicked, m_preview, &LetterPreview::zoomOut);
    QToolButton *larger = button(QStringLiteral("letterZoomIn"), QStringLiteral("+"), tr("Larger"));
    connect(larger, &QToolButton::clicked, m_preview, &LetterPreview::zoomIn);
    QToolButton *full = button(QStringLiteral("letterZoomFull"), tr("100 %"), tr("Size of the paper"));
    connect(full, &QToolButton::clicked, m_preview, [this] { m_preview->setZoom(1); });
    connect(m_preview, &LetterPreview::viewChanged, this, &PreviewPane::showView);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 4);
    bar->addWidget(m_page);
    bar->addStretch();
    for (QWidget *widget :
         {static_cast<QWidget *>(smaller), static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(larger),
          static_cast<QWidget *>(full), static_cast<QWidget *>(m_fit)})
        bar->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_preview, 1);
}

QToolButton *PreviewPane::button(const QString &objectName, const QString &text, const QString &accessibleName)
{
    auto *made = new QToolButton(this);
    made->setObjectName(objectName);
    made->setText(text);
    made->setAccessibleName(accessibleName);
    made->setToolTip(accessibleName);
    return made;
}

void PreviewPane::showView()
{
    m_page->setText(tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(m_preview->pages().count()));
    m_zoom->setText(tr("%1 %").arg(qRound(m_preview->zoom() * 100)));
    m_fit->setChecked(m_preview->fitsWidth());
}

}
