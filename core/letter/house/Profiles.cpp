#include "core/letter/house/Profiles.h"
#include "core/base/WholeFile.h"
#include "core/edit/RecordEdits.h"
#include "core/letter/house/LetterText.h"

#include <QCache>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <algorithm>

/// Resources of a static library are only there when somebody asks for them; outside any namespace by Qt's rule.
static void initProfileResource()
{
    Q_INIT_RESOURCE(letter_profiles);
}

namespace core::letter::inline house {

using namespace core::base;
using namespace core::model;

namespace {

const QString kInUse = QStringLiteral("city");
const QString kOthers = QStringLiteral("letter-profile/");
constexpr qint64 kLargestFile = 4 * 1024 * 1024;

/// Reading a profile checks its coat of arms, which is too much work for every key that is typed.
std::optional<LetterTemplate> remembered(const QString &json)
{
    static QMutex mutex;
    static QCache<QString, std::optional<LetterTemplate>> cache(16);
    const QMutexLocker lock(&mutex);
    if (const auto *known = cache.object(json))
        return *known;
    const auto read = letterTemplateFromJson(json.toUtf8());
    const std::optional<LetterTemplate> profile = read ? std::optional(*read) : std::nullopt;
    cache.insert(json, new std::optional<LetterTemplate>(profile));
    return profile;
}

const Setting *settingOf(const Directory &directory, const QString &key)
{
    const auto at = std::find_if(directory.settings.begin(), directory.settings.end(),
                                 [&key](const Setting &s) { return s.key == key; });
    return at == directory.settings.end() ? nullptr : &*at;
}

/// Where the profile of that name is kept now.
const Setting *keptAs(const Directory &directory, const QString &name)
{
    if (name.isEmpty())
        return nullptr;
    for (const Setting &setting : directory.settings) {
        if (setting.key != kInUse && !setting.key.startsWith(kOthers))
            continue;
        const auto profile = remembered(setting.value);
        if (profile && profile->name == name)
            return &setting;
    }
    return nullptr;
}

Result<ChangeSet> written(edit::EditService &service, const QString &description, const Setting *before,
                          const QString &key, const QString &value)
{
    if (before) {
        Setting after = *before;
        after.key = key;
        after.value = value;
        return edit::edited(description, *before, after);
    }
    const auto id = service.newId<SettingId>();
    if (!id)
        return id.error();
    return edit::added(description, Setting{*id, key, value, 0});
}

Error noSuchProfile(const QString &name)
{
    return {ErrorKind::NotFound, LetterText::tr("There is no letter profile “%1”.").arg(name)};
}

}

LetterTemplate letterTemplateOf(const Directory &directory)
{
    return remembered(directory.setting(kInUse)).value_or(LetterTemplate());
}

LetterTemplate letterTemplateOf(const Directory &directory, const Memo &memo)
{
    const auto named = memo.profile.isEmpty() ? std::nullopt : profileNamed(directory, memo.profile);
    return named ? *named : letterTemplateOf(directory);
}

std::vector<LetterTemplate> profilesOf(const Directory &directory)
{
    std::vector<LetterTemplate> profiles{letterTemplateOf(directory)};
    for (const Setting &setting : directory.settings) {
        const auto profile = setting.key.startsWith(kOthers) ? remembered(setting.value) : std::nullopt;
        if (profile)
            profiles.push_back(*profile);
    }
    std::sort(profiles.begin() + 1, profiles.end(),
              [](const LetterTemplate &a, const LetterTemplate &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return profiles;
}

std::optional<LetterTemplate> profileNamed(const Directory &directory, QStringView name)
{
    for (const std::vector<LetterTemplate> &profiles : {profilesOf(directory), shippedProfiles()}) {
        const auto at =
            std::find_if(profiles.begin(), profiles.end(), [name](const LetterTemplate &p) { return p.name == name; });
        if (at != profiles.end())
            return *at;
    }
    return std::nullopt;
}

const std::vector<LetterTemplate> &shippedProfiles()
{
    static const std::vector<LetterTemplate> all = [] {
        initProfileResource();
        std::vector<LetterTemplate> profiles;
        const QDir folder(QStringLiteral(":/profiles"));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            const auto profile = letterTemplateFromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
            if (profile)
                profiles.push_back(*profile);
        }
        return profiles;
    }();
    return all;
}

Result<LetterTemplate> readProfile(const QString &path)
{
    const auto content = readWhole(path, kLargestFile);
    return content ? letterTemplateFromJson(*content) : Result<LetterTemplate>(content.error());
}

Result<void> writeProfile(const LetterTemplate &profile, const QString &path)
{
    return writeWhole(path, toJson(profile));
}

Result<ChangeSet> saveProfile(edit::EditService &service, const Directory &directory, const LetterTemplate &profile,
                              const QString &oldName)
{
    if (profile.name.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, LetterText::tr("A letter profile needs a name.")};
    if (const std::vector<TemplateFault> faults = faultsOf(profile); !faults.empty())
        return Error{ErrorKind::Invalid, faults.front().sentence};
    if (profile.name != oldName && keptAs(directory, profile.name))
        return Error{ErrorKind::Invalid,
                     LetterText::tr("There already is a letter profile “%1”; choose another name.").arg(profile.name)};
    const Setting *before = keptAs(directory, oldName);
    const bool inUse = before ? before->key == kInUse : !settingOf(directory, kInUse);
    const QString value = QString::fromUtf8(toJson(profile));
    if (before && before->value == value)
        return ChangeSet{};
    return written(service, LetterText::tr("Letter profile “%1”").arg(profile.name), before,
                   inUse ? kInUse : kOthers + profile.name, value);
}

Result<ChangeSet> useProfile(edit::EditService &service, const Directory &directory, const QString &name)
{
    const auto profile = profileNamed(directory, name);
    if (!profile)
        return noSuchProfile(name);
    const Setting *inUse = settingOf(directory, kInUse);
    const Setting *kept = keptAs(directory, name);
    if (inUse && kept == inUse)
        return ChangeSet{};
    const QString description = LetterText::tr("Letters are written with the profile “%1”").arg(name);
    std::vector<ChangeSet> steps;
    if (kept)
        steps.push_back(edit::removed(description, *kept));
    if (inUse) {
        const QString oldKey = kOthers + letterTemplateOf(directory).name;
        const auto old = written(service, description, settingOf(directory, oldKey), oldKey, inUse->value);
        if (!old)
            return old.error();
        steps.push_back(*old);
    }
    const auto change = written(service, description, inUse, kInUse, QString::fromUtf8(toJson(*profile)));
    if (!change)
        return change.error();
    steps.push_back(*change);
    return edit::together(description, steps);
}

bool lacksCity(const Directory &directory)
{
    // A profile that cannot be read may name one.
    const Setting *kept = settingOf(directory, kInUse);
    const auto profile = kept ? remembered(kept->value) : std::optional(LetterTemplate());
    return profile && profile->city.trimmed().isEmpty();
}

Result<ChangeSet> takeCity(edit::EditService &service, const Directory &directory, const CityFacts &facts)
{
    LetterTemplate profile = letterTemplateOf(directory);
    const QString name = profile.name;
    if (profile.city.trimmed().isEmpty())
        profile.city = facts.city;
    if (profile.address.trimmed().isEmpty())
        profile.address = facts.address;
    return saveProfile(service, directory, profile, name);
}

Result<ChangeSet> removeProfile(const Directory &directory, const QString &name)
{
    const Setting *kept = keptAs(directory, name);
    if (!kept)
        return noSuchProfile(name);
    if (kept->key == kInUse)
        return Error{ErrorKind::Invalid,
                     LetterText::tr("The profile “%1” is in use; choose another one for the city first.").arg(name)};
    return edit::removed(LetterText::tr("Remove the letter profile “%1”").arg(name), *kept);
}

}
