#pragma once

#include <gmime/gmime.h>
#include <memory>

namespace core::mail {

/// Objects of GMime are let go with their owner.
struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

/// To be called before anything else of GMime.
void initMime();

}
