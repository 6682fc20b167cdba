#pragma once

#include <QJsonArray>
#include <QWidget>
#include <vector>

class QCheckBox;

namespace ui::resolution {

/// A few named things to choose from, side by side.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    /// `what` is the accessible name of a box, with %1 for the name of the thing.
    CheckList(const QString &objectName, const QString &what, QWidget *parent);

    void addItem(qint64 id, const QString &name);
    void setChosen(const QJsonArray &ids);
    QJsonArray toJson() const;
    template <class Id>
    void choose(const std::vector<Id> &ids)
    {
        QJsonArray array;
        for (Id id : ids)
            array.append(id.value);
        setChosen(array);
    }
    template <class Id>
    std::vector<Id> chosenAs() const
    {
        std::vector<Id> ids;
        for (qint64 id : chosen())
            ids.push_back(Id{id});
        return ids;
    }
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    std::vector<qint64> chosen() const;

    QString m_what;
    std::vector<std::pair<qint64, QCheckBox *>> m_boxes;
};

}
