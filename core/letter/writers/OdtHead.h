#pragma once

#include "core/letter/content/Letter.h"
#include "core/letter/page/LetterStyle.h"
#include "core/letter/page/PageGeometry.h"
#include "core/letter/writers/OdtXml.h"

#include <QImage>
#include <utility>
#include <vector>

namespace core::letter::inline writers {

/// Where the picture of the letter head lies in the package.
inline const QString kOdtCoatOfArms = QStringLiteral("Pictures/wappen.png");

/// The coat of arms as the package holds it; null where the letter has none.
QImage odtCoatOfArms(const LetterTemplate &letterTemplate);

/// Writes what stands at fixed places of the first page, as frames and lines of the paragraph that is open.
class OdtHead
{
public:
    OdtHead(const Letter &letter, const LetterTemplate &letterTemplate, OdtXml *xml)
        : m_letter(letter), m_template(letterTemplate), m_geometry(geometryOf(letterTemplate.form)),
          m_style(letterTemplate.fontSizePt), m_xml(*xml)
    {
    }

    void write();

private:
    void writeFrame(double x, double y, double width, double height,
                    const std::vector<std::pair<QString, QStringList>> &texts);
    void writeCoatOfArms(double height, double *cityLeft);
    void writeLine(double x1, double x2, double y);
    void writeMarks();

    const Letter &m_letter;
    const LetterTemplate &m_template;
    PageGeometry m_geometry;
    LetterStyle m_style;
    OdtXml &m_xml;
    int m_frames = 0;
};

/// The style of the lines that OdtHead draws, among the automatic styles.
inline const QString kOdtLine = QStringLiteral("Linie");

}
