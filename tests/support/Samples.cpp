#include "tests/support/Samples.h"
