#pragma once

#include "core/calendar/ReviewDates.h"
#include "core/edit/EditService.h"
#include "core/mail/MailServer.h"
#include "core/mail/MailTexts.h"
#include "core/model/Directory.h"

#include <array>

namespace core::settings {

/// How long a kind of paper may take where its resolution sets no deadline (Munich: motions and questions).
struct DefaultPeriod {
    QString kind; ///< as in PaperReference: "A", "F", "V"
    int months = 0;

    bool operator==(const DefaultPeriod &) const = default;
};

/// Somebody who is told by mail of what is due, beside the offices.
struct Clerk {
    QString name;
    QString address;
    QString division; ///< code of the division whose resolutions are told; empty: all

    bool operator==(const Clerk &) const = default;
};

/// When somebody is told again of a date that has passed. Nobody is told again of what is still to come.
enum class OverdueRhythm {
    Never,
    Once,   ///< when the date has passed
    Weekly, ///< every seven days
    Levels, ///< when it has passed, two weeks and four weeks later
};
inline constexpr std::array allOverdueRhythms = {OverdueRhythm::Never, OverdueRhythm::Once, OverdueRhythm::Weekly,
                                                 OverdueRhythm::Levels};

/// Whether somebody who was told on a day of a date is told again today.
bool isToldAgain(OverdueRhythm rhythm, QDate dueOn, QDate toldOn, QDate today);

/// How a city follows up its resolutions. Setting "review", as JSON.
struct ReviewSettings {
    std::optional<calendar::Land> land;
    std::vector<calendar::LocalHoliday> localHolidays;
    std::vector<calendar::ClosingDay> closingDays;
    model::ReviewRule defaultRule{model::ReviewRule::Kind::Every, 6, model::ReviewRule::Unit::Months, {}, {}};
    std::vector<DefaultPeriod> periods;
    int answerWorkingDays = 10; ///< how long an office has for its answer
    int remindDaysBefore = 14;  ///< alarm of calendar entries
    OverdueRhythm overdueRhythm = OverdueRhythm::Once;
    mail::MailServer mailServer;
    QString sender;                          ///< address that mails come from
    QString headAddress;                     ///< where the third reminder goes, beside the office
    mail::MailText request;                  ///< empty texts: as in Requests.h
    std::array<mail::MailText, 3> reminders; ///< friendly, firm, to the head
    mail::MailText digest;                   ///< to an office, of what is due; empty texts: as in Digest.h
    mail::MailText clerkDigest;              ///< the same to a clerk
    std::vector<Clerk> clerks;
    bool approval = true; ///< a setting of its own (core/model/Approval.h), which lists and letters ask

    bool operator==(const ReviewSettings &) const = default;

    calendar::WorkingDays workingDays() const { return calendar::WorkingDays(land, localHolidays, closingDays); }
};

inline const QString reviewSettingKey = QStringLiteral("review");

/// Absent or unreadable parts are as in a new city.
ReviewSettings reviewSettings(const model::Directory &directory);
QString toJson(const ReviewSettings &settings);
/// Invalid with a sentence when it is no JSON object.
base::Result<ReviewSettings> reviewSettingsFromJson(const QString &json);
/// Writes the settings that differ, made when the city has none yet.
base::Result<model::ChangeSet> setReviewSettings(edit::EditService &service, const model::Directory &directory,
                                                 const ReviewSettings &settings);

/// The rule that counts for a resolution: its own, its committee's, the city's.
model::ReviewRule ruleFor(const model::Resolution &resolution, const model::Directory &directory,
                          const ReviewSettings &settings);
/// What its reviews are computed from.
calendar::ReviewBasis basisFor(const model::Resolution &resolution, const model::Directory &directory);

/// The review that is proposed when a letter on the resolution is released; none when the rule has none.
std::optional<calendar::ReviewDay> proposedReview(const model::Resolution &resolution,
                                                  const model::Directory &directory, QDate releasedOn);

/// The deadline that is proposed for a clause of a paper of that number decided on that day; none when no period is set.
std::optional<QDate> proposedDeadline(const QString &reference, std::optional<QDate> decidedOn,
                                      const ReviewSettings &settings);

}
