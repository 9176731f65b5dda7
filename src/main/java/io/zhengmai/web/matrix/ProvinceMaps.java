package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Cell;
import io.zhengmai.analysis.Lead;
import io.zhengmai.analysis.Matrix;
import io.zhengmai.web.choice.ThingKey;
import io.zhengmai.web.figure.ProvinceNames;
import io.zhengmai.web.figure.ProvinceTiles;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/** The same numbers by province: as a map of tiles, and as small matrices. */
final class ProvinceMaps {
  /** Colours of {@code tokens.css}; the last is for all others. */
  private static final int SERIES = 8;

  /** Other leaders that a tile names. */
  private static final int MOST_OTHERS = 4;

  private final MatrixReading reading;
  private final Analysis analysis;
  private final MatrixRequest request;
  private final Linker linker;
  private final ProvinceNames provinces;

  ProvinceMaps(MatrixReading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.request = reading.request();
    this.linker = reading.linker();
    this.provinces = new ProvinceNames(reading.connection());
  }

  /** Who leads the industry that was chosen, or else all, in each province of the country. */
  MatrixView.Tiles tiles(ProvinceTiles places) {
    IRI industry = request.column() != null ? request.column() : request.selection().industry();
    Map<IRI, List<Lead>> leaders =
        analysis.leaders(request.kind(), request.selection().in(null).of(industry));
    Map<Value, Integer> series = series(leaders);
    List<MatrixView.Tile> tiles = new ArrayList<>();
    places
        .places()
        .forEach(
            (code, place) -> {
              IRI province = linker.addresses().thing("region/" + code);
              tiles.add(tile(province, place, leaders.get(province), series));
            });
    return new MatrixView.Tiles(
        industry == null
            ? null
            : new Link(reading.name(industry), linker.addresses().page(industry)),
        tiles,
        legend(series, leaders));
  }

  private MatrixView.Tile tile(
      IRI province, int[] place, @Nullable List<Lead> leads, Map<Value, Integer> series) {
    Link link = alone(province);
    if (leads == null || leads.isEmpty()) {
      return new MatrixView.Tile(link, place[0], place[1], leads != null, "", 0, 0, List.of());
    }
    Lead first = leads.get(0);
    return new MatrixView.Tile(
        link,
        place[0],
        place[1],
        true,
        reading.name(first.who()),
        first.tasks(),
        series.getOrDefault(first.who(), SERIES),
        leads.stream()
            .skip(1)
            .limit(MOST_OTHERS)
            .map(lead -> reading.name(lead.who()) + " " + lead.tasks())
            .toList());
  }

  /** Those that lead in the most provinces have colours of their own. */
  private static Map<Value, Integer> series(Map<IRI, List<Lead>> leaders) {
    Map<Value, Integer> series = new LinkedHashMap<>();
    firsts(leaders).entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Value, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().stringValue()))
        .limit(SERIES - 1)
        .forEach(e -> series.put(e.getKey(), series.size() + 1));
    return series;
  }

  /** In how many provinces each leads the most tasks. */
  private static Map<Value, Integer> firsts(Map<IRI, List<Lead>> leaders) {
    Map<Value, Integer> firsts = new LinkedHashMap<>();
    leaders.values().stream()
        .filter(leads -> !leads.isEmpty())
        .forEach(leads -> firsts.merge(leads.get(0).who(), 1, Integer::sum));
    return firsts;
  }

  private List<MatrixView.Series> legend(Map<Value, Integer> series, Map<IRI, List<Lead>> leaders) {
    Map<Value, Integer> firsts = firsts(leaders);
    List<MatrixView.Series> legend = new ArrayList<>();
    series.forEach(
        (who, number) ->
            legend.add(
                new MatrixView.Series(number, reading.name(who), firsts.getOrDefault(who, 0))));
    int others =
        firsts.entrySet().stream()
            .filter(e -> !series.containsKey(e.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    if (others > 0) {
      legend.add(new MatrixView.Series(SERIES, linker.choose("其他", "others"), others));
    }
    return legend;
  }

  /** The matrix as drawn, for each province that has documents of the selection. */
  List<MatrixView.Multiple> multiples(Matrix drawn, Heat heat) {
    List<MatrixView.Multiple> multiples = new ArrayList<>();
    for (IRI province : analysis.leaders(request.kind(), request.selection().in(null)).keySet()) {
      Matrix own =
          analysis.matrix(request.kind(), request.level(), request.selection().in(province));
      multiples.add(
          new MatrixView.Multiple(
              alone(province),
              own.total().of(request.measure()),
              province.equals(request.selection().region()),
              paths(own, drawn, heat)));
    }
    return multiples;
  }

  private List<String> paths(Matrix own, Matrix drawn, Heat heat) {
    List<StringBuilder> paths = new ArrayList<>();
    for (int step = 1; step <= Heat.STEPS; step++) {
      paths.add(new StringBuilder());
    }
    Map<Value, Integer> rows = places(drawn.rows());
    Map<Value, Integer> columns = places(drawn.columns());
    for (Cell cell : own.cells()) {
      Integer row = rows.get(own.rows().get(cell.row()));
      Integer column = columns.get(own.columns().get(cell.column()));
      int step = heat.step(cell.of(request.measure()));
      if (row != null && column != null && step > 0) {
        paths.get(step - 1).append('M').append(column).append(' ').append(row).append("h1v1h-1z");
      }
    }
    return paths.stream().map(StringBuilder::toString).toList();
  }

  private static Map<Value, Integer> places(List<Value> values) {
    Map<Value, Integer> places = new HashMap<>();
    values.forEach(value -> places.put(value, places.size()));
    return places;
  }

  /** A province, leading to the same view of it alone. */
  private Link alone(IRI province) {
    return new Link(
        linker.words(provinces.shortest(province)),
        reading.address().with("region", ThingKey.of(province)).href());
  }
}
