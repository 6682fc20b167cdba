#include "core/edit/ResolutionEdits.h"

#include "core/edit/RecordEdits.h"

#include <QCoreApplication>
#include <algorithm>

namespace core::edit {

using namespace core::base;
using namespace core::model;

Result<ChangeSet> newResolution(EditService &service, const QString &reference, const QString &title)
{
    const auto id = service.newId<ResolutionId>();
    if (!id)
        return id.error();
    Resolution resolution;
    resolution.id = *id;
    resolution.reference = reference.simplified();
    resolution.title = title.simplified();
    return added(QCoreApplication::translate("ResolutionEdits", "New resolution %1").arg(resolution.reference),
                 resolution);
}

ChangeSet putRelatedPaper(const Resolution &resolution, const std::optional<RelatedPaper> &original,
                          const RelatedPaper &paper)
{
    Resolution after = resolution;
    auto &papers = after.relatedPapers;
    const auto at = original ? std::find(papers.begin(), papers.end(), *original) : papers.end();
    if (at == papers.end())
        papers.push_back(paper);
    else
        *at = paper;
    return edited(QCoreApplication::translate("ResolutionEdits", "Related papers"), resolution, after);
}

ChangeSet removeRelatedPaper(const Resolution &resolution, const RelatedPaper &paper)
{
    Resolution after = resolution;
    auto &papers = after.relatedPapers;
    if (const auto at = std::find(papers.begin(), papers.end(), paper); at != papers.end())
        papers.erase(at);
    return edited(QCoreApplication::translate("ResolutionEdits", "Remove related paper %1").arg(paper.reference),
                  resolution, after);
}

}
