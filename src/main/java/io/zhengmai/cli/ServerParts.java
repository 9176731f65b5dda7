package io.zhengmai.cli;

import io.zhengmai.explanation.Explainer;
import io.zhengmai.query.QueryCatalogue;
import java.util.ArrayList;
import java.util.List;

/** What a server is put together of, whatever it speaks. */
final class ServerParts {
  private ServerParts() {}

  static List<Object> of(
      Dataset dataset, DatasetOptions options, QueryCatalogue catalogue, LimitOptions limits) {
    List<Object> parts = new ArrayList<>();
    parts.add(dataset.store());
    parts.add(dataset.iris());
    parts.add(catalogue);
    parts.add(new Explainer(options.library(), dataset.ingestion()));
    parts.add(dataset.ingestion());
    parts.add(limits.limits());
    parts.add(limits.writeOrigins());
    return parts;
  }
}
