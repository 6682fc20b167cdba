#include "core/base/Settings.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::base {

namespace {

const QString bytesKey = QStringLiteral("bytes");

/// Everything but lists and bytes is kept as text, as QSettings' own format does: who reads it asks for its type.
QJsonValue kept(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QJsonObject{{bytesKey, QString::fromLatin1(value.toByteArray().toBase64())}};
    case QMetaType::QStringList:
    case QMetaType::QVariantList:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return value.toString();
    }
}

QVariant found(const QJsonValue &value)
{
    if (value.isArray())
        return value.toVariant().toStringList();
    if (value.isObject())
        return QByteArray::fromBase64(value[bytesKey].toString().toLatin1());
    return value.toString();
}

bool read(QIODevice &device, QSettings::SettingsMap &map)
{
    constexpr qint64 largest = 4 * 1024 * 1024;
    const QJsonDocument document = QJsonDocument::fromJson(device.read(largest));
    const QJsonObject object = document.object();
    for (auto at = object.begin(); at != object.end(); ++at)
        map.insert(at.key(), found(at.value()));
    return document.isObject();
}

/// QSettings puts the file in its place only when every byte has left the program.
bool write(QIODevice &device, const QSettings::SettingsMap &map)
{
    QJsonObject object;
    for (auto at = map.begin(); at != map.end(); ++at)
        object[at.key()] = kept(at.value());
    const QByteArray bytes = QJsonDocument(object).toJson();
    auto *file = qobject_cast<QFileDevice *>(&device);
    return file && file->write(bytes) == bytes.size() && file->flush();
}

}

QSettings::Format settingsFormat()
{
    static const QSettings::Format format = QSettings::registerFormat(QStringLiteral("json"), read, write);
    return format;
}

void keepSettingsWhole()
{
    QSettings::setDefaultFormat(settingsFormat());
    QSettings settings;
    if (QFileInfo::exists(settings.fileName()))
        return;
    QSettings earlier(QSettings::NativeFormat, QSettings::UserScope, settings.organizationName(),
                      settings.applicationName());
    earlier.setFallbacksEnabled(false);
    for (const QString &key : earlier.allKeys())
        settings.setValue(key, earlier.value(key));
}

bool settingsAreWritten()
{
    QSettings settings;
    settings.sync();
    return settings.status() == QSettings::NoError;
}

}
