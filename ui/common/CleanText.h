#pragma once

#include <QString>

namespace ui::common {

/// Text as it comes from a word processor or a web page, made plain: line ends of one kind, no hard spaces, soft hyphens
/// or invisible marks, letters composed, the bullets of lists as "- ".
QString cleanText(QString text);

}
