#pragma once

namespace ui::widgets {

/// In the whole application the wheel scrolls and never changes a value: who scrolls a page passes over its combo boxes,
/// numbers, dates, sliders and tabs, and must not have chosen something else at the end. Neither does it move the keyboard.
/// A text that scrolls by itself takes the wheel only while it has the keyboard.
void installWheelGuard();

}
