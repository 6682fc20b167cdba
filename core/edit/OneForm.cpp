#include "core/edit/OneForm.h"

#include "core/base/TextForm.h"

namespace core::edit {

using namespace core::model;

namespace {

template <class T>
struct Texts; ///< the fields that hold words of people

#define BK_TEXTS(Type, ...)                                       \
    template <>                                                   \
    struct Texts<Type> {                                          \
        static constexpr QString Type::*fields[] = {__VA_ARGS__}; \
    }

BK_TEXTS(Division, &Division::code, &Division::name);
BK_TEXTS(Office, &Office::number, &Office::name, &Office::email);
BK_TEXTS(Committee, &Committee::code, &Committee::name);
BK_TEXTS(Faction, &Faction::shortName, &Faction::name);
BK_TEXTS(Person, &Person::name, &Person::function);
BK_TEXTS(Resolution, &Resolution::reference, &Resolution::meeting, &Resolution::title, &Resolution::fileReference,
         &Resolution::exemptReason, &Resolution::closingNote, &Resolution::reopeningReason, &Resolution::remark);
BK_TEXTS(RelatedPaper, &RelatedPaper::reference, &RelatedPaper::title, &RelatedPaper::relation);
BK_TEXTS(Clause, &Clause::label, &Clause::text, &Clause::statusReason, &Clause::delayReason);
BK_TEXTS(DeadlineExtension, &DeadlineExtension::reason, &DeadlineExtension::decidedBy);
BK_TEXTS(StatusReport, &StatusReport::text, &StatusReport::author);
BK_TEXTS(Memo, &Memo::recipients, &Memo::salutation, &Memo::opening, &Memo::closing, &Memo::signatoryPrefix,
         &Memo::signatoryName, &Memo::signatoryFunction, &Memo::sentWay);
BK_TEXTS(Acknowledgement, &Acknowledgement::name, &Acknowledgement::function);
BK_TEXTS(ContributionRequest, &ContributionRequest::remark);
BK_TEXTS(Reminder, &Reminder::note);

#undef BK_TEXTS

template <class T>
void form(T &after, const T *before)
{
    for (QString T::*field : Texts<T>::fields) {
        if (!before || before->*field != after.*field)
            after.*field = base::inOneForm(after.*field);
    }
}

template <class T>
void formEach(std::vector<T> &after, const std::vector<T> *before)
{
    if (before && *before == after)
        return;
    for (T &part : after)
        form(part, static_cast<const T *>(nullptr));
}

}

void bringIntoOneForm(Change &change)
{
    if (!change.after)
        return;
    std::visit(
        [&change]<class T>(T &after) {
            if constexpr (!std::is_same_v<T, ReleasedLetter> && !std::is_same_v<T, Setting>) {
                const T *before = change.before ? std::get_if<T>(&*change.before) : nullptr;
                form(after, before);
                if constexpr (std::is_same_v<T, Resolution>)
                    formEach(after.relatedPapers, before ? &before->relatedPapers : nullptr);
                if constexpr (std::is_same_v<T, Memo>)
                    formEach(after.acknowledgements, before ? &before->acknowledgements : nullptr);
            }
        },
        *change.after);
}

}
