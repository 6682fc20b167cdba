#include "ui/import/CertainLetters.h"

#include "ui/import/MemoForm.h"
#include "ui/session/Session.h"

#include <QPointer>

namespace ui::import {

void CertainLetters::store()
{
    if (m_working)
        return;
    m_working = true;
    m_count = 0;
    storeNext(0);
}

void CertainLetters::storeNext(int from)
{
    for (int index = m_letters.nextCertain(from); index >= 0; index = m_letters.nextCertain(index + 1)) {
        OpenedLetter &file = *m_letters.at(index);
        const auto plan = file.plan(m_session);
        const bool asks =
            plan && std::any_of(plan->differences.begin(), plan->differences.end(),
                                [&file](const auto &d) { return file.replacedWordings.count(d.clause) == 0; });
        if (!plan || asks || !MemoForm::problemsOf(file.fields).isEmpty())
            continue;
        file.state = OpenedLetter::State::Storing;
        m_session.submit(plan->changes, [self = QPointer(this), path = file.path, index, plan = *plan](bool written) {
            if (!self)
                return;
            OpenedLetter *letter = self->m_letters.at(path);
            if (!letter) { // the letters were closed meanwhile
                self->m_working = false;
                return;
            }
            if (written) {
                letter->markStored(plan);
                ++self->m_count;
                Q_EMIT self->stored(path);
            } else {
                letter->state = OpenedLetter::State::Read;
            }
            // Not from within: hundreds of letters would be as many calls deep.
            const int next = written ? index + 1 : self->m_letters.count();
            QMetaObject::invokeMethod(
                self, [self, next] { self->storeNext(next); }, Qt::QueuedConnection);
        });
        return;
    }
    m_working = false;
    Q_EMIT finished(m_count);
}

}
