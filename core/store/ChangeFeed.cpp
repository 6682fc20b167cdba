#include "core/store/ChangeFeed.h"
