#include "core/letter/house/CoatOfArms.h"
#include "core/base/WholeFile.h"
#include "core/letter/house/LetterText.h"

#include <QBuffer>
#include <QCache>
#include <QCryptographicHash>
#include <QImageReader>
#include <QMutex>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>

namespace core::letter::inline house {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr int kMostElements = 20000;
constexpr int kDeepestElement = 64;
constexpr int kLongestSidePx = 5000;
constexpr double kWidestShape =
    4; ///< wider than four times its height is no coat of arms, and would cover the city's name

const QByteArray kPngStart = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

Error refused(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence};
}

/// Walks through an SVG file before it is given to a renderer that would follow its references.
class SvgInspection
{
public:
    explicit SvgInspection(const QByteArray &content) : m_reader(content) {}

    Result<void> inspect()
    {
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::DTD:
                // Old drawing programs name the SVG document type; what may be dangerous are entities of its own.
                if (!m_reader.entityDeclarations().isEmpty())
                    return refused(LetterText::tr(
                        "The coat of arms declares entities, which is not allowed; save it as a plain SVG file."));
                break;
            case QXmlStreamReader::StartElement:
                if (const auto opened = open(); !opened)
                    return opened;
                break;
            case QXmlStreamReader::Characters:
                if (m_inStyle && refersOutside(m_reader.text().toString()))
                    return outside();
                break;
            case QXmlStreamReader::EndElement:
                m_inStyle = false;
                m_ids.removeLast();
                break;
            default:
                break;
            }
        }
        if (m_reader.hasError() || m_elements == 0)
            return refused(LetterText::tr("The coat of arms is no whole SVG file (line %1); it was not taken over.")
                               .arg(m_reader.lineNumber()));
        // Copies of copies grow without end.
        if (m_used.intersects(m_containUse))
            return refused(LetterText::tr("The coat of arms is too complicated; save it as a plain SVG or PNG file."));
        return {};
    }

private:
    Result<void> open()
    {
        const QStringView name = m_reader.name();
        if (++m_elements > kMostElements || m_ids.size() > kDeepestElement)
            return refused(LetterText::tr("The coat of arms is too complicated; save it as a plain SVG or PNG file."));
        if (m_elements == 1 && name != u"svg")
            return refused(LetterText::tr("The coat of arms is neither an SVG nor a PNG file; it was not taken over."));
        if (name == u"script" || name == u"foreignObject")
            return refused(
                LetterText::tr(
                    "The coat of arms holds a program (\"%1\"), which is not allowed; save it as a plain SVG file.")
                    .arg(name));
        m_inStyle = name == u"style";
        const QXmlStreamAttributes attributes = m_reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString value = attribute.value().toString();
            const bool reference = attribute.name() == u"href" && name != u"a";
            if (reference && !isInside(value))
                return outside();
            if (!reference && refersOutside(value))
                return outside();
            if (reference && name == u"use")
                m_used.insert(value.mid(1));
        }
        m_ids.append(attributes.value(QLatin1String("id")).toString());
        if (name == u"use") {
            for (const QString &id : std::as_const(m_ids)) {
                if (!id.isEmpty())
                    m_containUse.insert(id);
            }
        }
        return {};
    }

    static bool isInside(const QString &reference)
    {
        return reference.startsWith(u'#') || reference.startsWith(QStringLiteral("data:image/png;base64,")) ||
               reference.startsWith(QStringLiteral("data:image/jpeg;base64,"));
    }

    static bool refersOutside(const QString &style)
    {
        static const QRegularExpression reference(QStringLiteral("@import|url\\(\\s*+['\"]?+\\s*+(?!#)"),
                                                  QRegularExpression::CaseInsensitiveOption);
        return style.contains(reference);
    }

    static Result<void> outside()
    {
        return refused(LetterText::tr(
            "The coat of arms refers to another file, which is not allowed; save it as a plain SVG or PNG file."));
    }

    QXmlStreamReader m_reader;
    QStringList m_ids; ///< of the elements around, empty for those without
    QSet<QString> m_used;
    QSet<QString> m_containUse;
    int m_elements = 0;
    bool m_inStyle = false;
};

Result<QSizeF> svgSize(const QByteArray &content)
{
    if (const auto inspected = SvgInspection(content).inspect(); !inspected)
        return inspected.error();
    QSvgRenderer renderer;
    if (!renderer.load(content) || !renderer.isValid())
        return refused(LetterText::tr("The coat of arms is no whole SVG file; it was not taken over."));
    const QRectF box = renderer.viewBoxF();
    return box.isEmpty() ? QSizeF(renderer.defaultSize()) : box.size();
}

Result<QSizeF> pngSize(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.width() > kLongestSidePx || size.height() > kLongestSidePx)
        return refused(
            LetterText::tr("The coat of arms is larger than %1 pixels; make it smaller.").arg(kLongestSidePx));
    if (size.isEmpty() || reader.read().isNull())
        return refused(LetterText::tr("The coat of arms is no whole PNG file; it was not taken over."));
    return QSizeF(size);
}

bool isPng(const QByteArray &content)
{
    return content.startsWith(kPngStart);
}

QImage drawn(const QByteArray &content, int height)
{
    QImage source;
    QSvgRenderer renderer;
    QSizeF size;
    if (isPng(content)) {
        source = QImage::fromData(content, "png");
        size = source.size();
    } else if (renderer.load(content)) {
        size = renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
    }
    if (size.isEmpty())
        return {};
    const int width = std::max(1, static_cast<int>(std::lround(height * size.width() / size.height())));
    // Opaque: an archive PDF knows no transparency.
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (source.isNull())
        renderer.render(&painter, QRectF(0, 0, width, height));
    else
        painter.drawImage(QRect(0, 0, width, height), source);
    return image;
}

}

Result<CoatOfArms> coatOfArmsFrom(const QByteArray &content)
{
    if (content.isEmpty())
        return CoatOfArms();
    if (content.size() > kLargestCoatOfArms)
        return refused(
            LetterText::tr("The coat of arms is larger than %1 KB; make it smaller.").arg(kLargestCoatOfArms / 1024));
    const auto size = isPng(content) ? pngSize(content) : svgSize(content);
    if (!size)
        return size.error();
    if (size->isEmpty() || size->width() > kWidestShape * size->height() ||
        size->height() > kWidestShape * size->width())
        return refused(LetterText::tr("The coat of arms must not be longer than four times its width."));
    return CoatOfArms{content};
}

Result<CoatOfArms> readCoatOfArms(const QString &path)
{
    const auto content = base::readStart(path, kLargestCoatOfArms + 1);
    if (!content)
        return content.error();
    if (content->isEmpty())
        return refused(LetterText::tr("The coat of arms is neither an SVG nor a PNG file; it was not taken over."));
    return coatOfArmsFrom(*content);
}

QImage render(const CoatOfArms &coatOfArms, int heightPx)
{
    if (coatOfArms.isEmpty() || heightPx <= 0)
        return {};
    static QMutex mutex;
    static QCache<QByteArray, QImage> cache(8);
    const QByteArray key =
        QCryptographicHash::hash(coatOfArms.content, QCryptographicHash::Sha256) + QByteArray::number(heightPx);
    const QMutexLocker lock(&mutex);
    if (const QImage *known = cache.object(key))
        return *known;
    const QImage image = drawn(coatOfArms.content, heightPx);
    cache.insert(key, new QImage(image));
    return image;
}

}
