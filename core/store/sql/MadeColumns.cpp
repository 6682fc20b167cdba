#include "core/store/sql/MadeColumns.h"

#include "core/base/TextFold.h"
#include "core/model/PaperReference.h"
#include "core/rules/Delay.h"
#include "core/store/sql/Connection.h"

#include <QCryptographicHash>

namespace core::store::sql {

using namespace core::base;
using namespace core::model;

QVariantList MadeColumns<Resolution>::values(const Resolution &r)
{
    return {sqlValue(normalizedReference(r.reference)), sqlValue(naturalSortKey(r.reference)),
            sqlValue(foldForSort(r.title))};
}

QVariantList MadeColumns<Clause>::values(const Clause &c)
{
    return {sqlValue(rules::dueOn(c))};
}

QVariantList MadeColumns<Office>::values(const Office &o)
{
    return {sqlValue(naturalSortKey(o.number))};
}

QVariantList MadeColumns<Committee>::values(const Committee &c)
{
    return {sqlValue(naturalSortKey(c.code))};
}

QVariantList MadeColumns<Person>::values(const Person &p)
{
    return {sqlValue(foldForSort(p.name))};
}

QVariantList MadeColumns<ReleasedLetter>::values(const ReleasedLetter &l)
{
    return {profileKey(l)};
}

QString profileKey(const ReleasedLetter &letter)
{
    return QString::fromLatin1(QCryptographicHash::hash(letter.profile.toUtf8(), QCryptographicHash::Sha256).toHex());
}

}
