#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace core::request {

/// A form as it came back.
struct ReturnedForm {
    QString name; ///< of the file; of one in a mail "Antwort.eml: Zuarbeit 66.xlsx"
    QByteArray content;
    QString notRead =
        {}; ///< why it is none that can be read, one sentence: something else that a mail has attached beside a form
};

/// By its name: forms come back as XLSX or ODS, or attached to a mail (.eml).
bool mayBeReturnedForm(const QString &fileName);

/// The forms in a file: the file itself, or what a mail has attached, with what else is attached but pictures and signatures.
/// NotRecognised, with a sentence that says what to do, for a mail without a form and for kinds that Outlook keeps to itself.
base::Result<std::vector<ReturnedForm>> formsIn(const QString &path);

}
