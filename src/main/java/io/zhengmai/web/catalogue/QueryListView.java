package io.zhengmai.web.catalogue;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import java.util.List;
import java.util.Map;

/**
 * What the list of canned queries shows.
 *
 * @param topics the queries by what their topic is called
 */
public record QueryListView(Map<Bilingual, List<CannedQuery>> topics) {}
