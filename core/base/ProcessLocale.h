#pragma once

#include <locale.h>

namespace core::base {

/// Numbers in files are written for machines: libraries in C (libxlsxwriter among them) take the decimal point from
/// the process, and Qt sets a German process to the comma when its application is made. To be called right after
/// that, by every program of ours. What people read goes by QLocale and is not touched.
void keepNumbersForMachines();

/// The same on this thread as long as it lives, whatever somebody has made of the process meanwhile. Around every call
/// of a library that writes numbers so.
class NumbersForMachines
{
public:
    NumbersForMachines();
    ~NumbersForMachines();
    NumbersForMachines(const NumbersForMachines &) = delete;
    NumbersForMachines &operator=(const NumbersForMachines &) = delete;

private:
    locale_t m_own;
    locale_t m_before;
};

}
