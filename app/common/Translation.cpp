#include "app/common/Translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app::common {
namespace {

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}

void installTranslation()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    install(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("beschlusskontrolle_de"), QStringLiteral(":/i18n"));
}

}
