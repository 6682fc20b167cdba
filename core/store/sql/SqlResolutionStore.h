#pragma once

#include "core/store/ResolutionStore.h"
#include "core/store/sql/Connection.h"

namespace core::store::sql {

class SqlResolutionStore final : public ResolutionStore
{
public:
    explicit SqlResolutionStore(Connection &connection) : m_connection(connection) {}

    base::Result<std::vector<model::ResolutionId>> order(const ResolutionFilter &filter,
                                                         ResolutionSort sort) const override;
    base::Result<std::vector<ResolutionRow>> rows(const std::vector<model::ResolutionId> &ids) const override;
    base::Result<model::ResolutionFile> load(model::ResolutionId id) const override;
    base::Result<std::optional<model::ResolutionId>> findByReference(QStringView reference) const override;
    base::Result<std::vector<SearchHit>> search(QStringView words, int limit) const override;
    base::Result<DueList> due(const DueFilter &filter, const Page &page) const override;
    base::Result<Figures> figures(QDate today) const override;
    base::Result<Standing> standing(const ResolutionFilter &scope, int months) const override;

private:
    Connection &m_connection;
};

}
