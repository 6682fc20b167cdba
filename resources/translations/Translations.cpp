#include "resources/translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace resources {

void installGerman(QCoreApplication &application)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    auto *qt = new QTranslator(&application);
    if (qt->load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *own = new QTranslator(&application);
    if (own->load(QStringLiteral(":/i18n/beschlusskontrolle_de.qm")))
        QCoreApplication::installTranslator(own);
}

}
