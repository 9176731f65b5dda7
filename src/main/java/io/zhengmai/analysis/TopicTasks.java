package io.zhengmai.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/** The tasks of a table that are about a topic, and the topics that there are. */
final class TopicTasks {
  private final ResponsibilityTable table;

  TopicTasks(ResponsibilityTable table) {
    this.table = table;
  }

  /** Calls for each task of a topic, in the order of the table. */
  void each(Topic topic, IntConsumer sink) {
    IRI industry = topic.industry();
    BitSet industries = industry == null ? null : table.industries(industry);
    @Nullable BitSet agencies = topic.line() == null ? null : agencies(topic.line());
    for (int task = 0; task < table.size(); task++) {
      if ((industries == null || table.actsOn(task, industries))
          && (agencies == null || hasPart(task, agencies))
          && (topic.words().isEmpty() || table.traits.speaksOf(task, topic.words()))) {
        sink.accept(task);
      }
    }
  }

  private BitSet agencies(IRI line) {
    BitSet agencies = new BitSet();
    int code = table.rows[RowKind.LINE.ordinal()].find(line);
    int[][] lines = table.rowsOfAgency[RowKind.LINE.ordinal()];
    for (int agency = 0; agency < lines.length; agency++) {
      agencies.set(agency, IntStream.of(lines[agency]).anyMatch(l -> l == code));
    }
    return agencies;
  }

  private boolean hasPart(int task, BitSet agencies) {
    for (int part = table.firstPart[task]; part < table.firstPart[task + 1]; part++) {
      if (agencies.get(table.agencyOfPart[part])) {
        return true;
      }
    }
    return false;
  }

  /** The provinces that have tasks of a topic, those with the most first. */
  List<IRI> provinces(Topic topic) {
    int[] tasks = new int[table.regions.size()];
    each(
        topic,
        task -> {
          int province = province(task);
          if (province != Codes.NONE) {
            tasks[province]++;
          }
        });
    return IntStream.range(0, tasks.length)
        .filter(province -> tasks[province] > 0)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer province) -> -tasks[province])
                .thenComparing(province -> table.regions.value(province).stringValue()))
        .map(province -> (IRI) table.regions.value(province))
        .toList();
  }

  /** The industries of which the most provinces speak, then those with the most tasks. */
  List<Subject> subjects(int most) {
    Map<Integer, BitSet> provinces = new HashMap<>();
    Map<Integer, Integer> tasks = new HashMap<>();
    for (int task = 0; task < table.size(); task++) {
      int province = province(task);
      for (int i = table.firstIndustry[task];
          province != Codes.NONE && i < table.firstIndustry[task + 1];
          i++) {
        int industry = table.industryOfTask[i];
        provinces.computeIfAbsent(industry, k -> new BitSet()).set(province);
        tasks.merge(industry, 1, Integer::sum);
      }
    }
    List<Subject> subjects = new ArrayList<>();
    provinces.forEach(
        (industry, in) ->
            subjects.add(
                new Subject(
                    (IRI) table.industries.value(industry),
                    in.cardinality(),
                    tasks.getOrDefault(industry, 0))));
    subjects.sort(
        Comparator.comparingInt((Subject subject) -> -subject.provinces())
            .thenComparingInt(subject -> -subject.tasks())
            .thenComparing(subject -> subject.industry().stringValue()));
    return List.copyOf(subjects.subList(0, Math.min(most, subjects.size())));
  }

  private int province(int task) {
    int region = table.regionOfDocument[table.documentOfTask[task]];
    return region == Codes.NONE ? Codes.NONE : table.provinceOfRegion[region];
  }
}
