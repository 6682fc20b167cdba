#pragma once

#include "core/settings/ReviewSettings.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace ui::settings {

/// A part of the settings with its heading. What is wrong is told below the field at once; what is wrong is not taken
/// over, the rest is.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &title, QWidget *parent);

    virtual void show(const core::settings::ReviewSettings &settings) = 0;
    /// Puts what is typed and right into the settings.
    virtual void take(core::settings::ReviewSettings &settings) const = 0;
    virtual void setReadOnly(bool on) = 0;

Q_SIGNALS:
    void edited();

protected:
    void addRow(const QString &label, QWidget *buddy, QWidget *row = nullptr);
    /// A sentence on the field above it.
    QLabel *addHelp(const QString &sentence);
    /// A hidden label for what is wrong with the field above it.
    QLabel *addFault(const QString &objectName);
    static void tell(QLabel *fault, const QString &sentence);

    QFormLayout *m_layout;
};

}
