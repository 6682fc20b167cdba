#include "core/base/ProcessLocale.h"

#include <clocale>

namespace core::base {

void keepNumbersForMachines()
{
    std::setlocale(LC_NUMERIC, "C");
}

NumbersForMachines::NumbersForMachines()
    : m_own(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr)))), m_before(uselocale(m_own))
{
}

NumbersForMachines::~NumbersForMachines()
{
    uselocale(m_before);
    freelocale(m_own);
}

}
