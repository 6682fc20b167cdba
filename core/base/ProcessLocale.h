#pragma once

namespace core::base {

/// Numbers in files are written for machines: libraries in C (libxlsxwriter among them) take the decimal point from
/// the process, and Qt sets a German process to the comma when its application is made. To be called right after
/// that, by every program of ours. What people read goes by QLocale and is not touched.
void keepNumbersForMachines();

}
