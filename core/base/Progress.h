#pragma once

namespace core::base {

/// How long work tells how far it is and learns that it shall stop. The default neither shows nor stops.
class Progress
{
public:
    virtual ~Progress() = default;
    /// Steps done of all; called often, so it must be cheap. Called on the worker's thread.
    virtual void advance(int done, int total)
    {
        (void)done;
        (void)total;
    }
    virtual bool cancelled() const { return false; }
};

}
