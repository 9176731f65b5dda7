package io.zhengmai.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;

/** Who leads in each province. */
final class Leaders {
  private Leaders() {}

  /**
   * For each province that has documents of the selection, who leads its tasks, the most tasks
   * first. A province whose documents have no such task has an empty list.
   */
  static Map<IRI, List<Lead>> of(ResponsibilityTable table, RowKind kind, Selection selection) {
    Map<Integer, Map<Integer, Integer>> led = new HashMap<>();
    table.each(
        selection,
        kind,
        (task, rows) -> {
          int province = province(table, table.documentOfTask[task]);
          for (int i = 0; i < rows.size(); i++) {
            if (province != Codes.NONE && rows.isFirst(i) && rows.leads(rows.row(i))) {
              led.computeIfAbsent(province, p -> new HashMap<>())
                  .merge(rows.row(i), 1, Integer::sum);
            }
          }
        });
    Codes codes = table.rows[kind.ordinal()];
    Map<IRI, List<Lead>> leaders = new LinkedHashMap<>();
    for (int province : provinces(table, selection)) {
      List<Lead> found = new ArrayList<>();
      led.getOrDefault(province, Map.of())
          .forEach((row, tasks) -> found.add(new Lead(codes.value(row), tasks)));
      found.sort(
          Comparator.comparingInt((Lead lead) -> -lead.tasks())
              .thenComparing(lead -> lead.who().stringValue()));
      leaders.put((IRI) table.regions.value(province), found);
    }
    return leaders;
  }

  /** The provinces that have documents of the selection, by their codes. */
  static int[] provinces(ResponsibilityTable table, Selection selection) {
    return table.documents(selection).stream()
        .map(document -> province(table, document))
        .filter(province -> province != Codes.NONE)
        .distinct()
        .boxed()
        .sorted(Comparator.comparing(p -> table.regions.value(p).stringValue()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int province(ResponsibilityTable table, int document) {
    int region = table.regionOfDocument[document];
    return region == Codes.NONE ? Codes.NONE : table.provinceOfRegion[region];
  }
}
