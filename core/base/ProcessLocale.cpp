#include "core/base/ProcessLocale.h"

#include <clocale>

namespace core::base {

void keepNumbersForMachines()
{
    std::setlocale(LC_NUMERIC, "C");
}

}
