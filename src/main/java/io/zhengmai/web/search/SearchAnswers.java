package io.zhengmai.web.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.query.Labels;
import io.zhengmai.search.Search;
import io.zhengmai.search.SearchRequest;
import io.zhengmai.web.page.ThingAddress;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** What {@code /search} answers to programs. */
@Singleton
public final class SearchAnswers {
  private final Search search;
  private final ThingAddress addresses;

  SearchAnswers(Search search, ThingAddress addresses) {
    this.search = search;
    this.addresses = addresses;
  }

  /**
   * Searches.
   *
   * @param parameters as of an address
   * @throws io.zhengmai.query.InvalidRequestException if anything is wrong with them
   */
  public ObjectNode json(Map<String, List<String>> parameters, RepositoryConnection connection) {
    SearchRequest wanted = new SearchParameters(parameters).search(connection);
    return new SearchJson(new Labels(connection), addresses).of(wanted, search.find(wanted));
  }
}
