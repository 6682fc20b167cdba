#pragma once

class QCoreApplication;

namespace resources {

/// Makes the application speak German, with German forms of dates and numbers; Qt's own words too where they are installed.
void installGerman(QCoreApplication &application);

}
