package io.zhengmai.web.home;

import io.zhengmai.explore.Overview;
import io.zhengmai.query.CannedQuery;
import java.util.List;
import java.util.Map;

/**
 * What the first page shows.
 *
 * @param questions the canned queries by topic
 */
public record HomeView(Overview overview, Map<String, List<CannedQuery>> questions) {}
