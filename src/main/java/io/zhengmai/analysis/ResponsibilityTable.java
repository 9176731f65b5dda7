package io.zhengmai.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * All tasks with their responsibilities and industries, as columns of small numbers: 100,000 tasks
 * take some ten megabytes and are gone through in milliseconds.
 *
 * <p>The tasks are in the order of their documents, then of the text; the responsibilities of task
 * {@code t} are those from {@code firstPart[t]} to before {@code firstPart[t + 1]}, its industries
 * likewise. It never changes once it is made, and may be read by several threads.
 */
final class ResponsibilityTable {
  final Codes tasks;
  final Codes documents;
  final Codes agencies;
  final Codes industries;
  final Codes regions;
  final Codes roles;
  final Codes bases;

  /** Rows of each kind that an agency counts for, by kind and agency. */
  final int[][][] rowsOfAgency;

  final Codes[] rows;

  final int[] documentOfTask;
  final int[] firstPart;
  final int[] agencyOfPart;
  final byte[] roleOfPart;
  final byte[] basisOfPart;
  final int[] firstIndustry;
  final int[] industryOfTask;

  /** {@link Codes#NONE} where the document has none. */
  final int[] regionOfDocument;

  /** 0 where the document has no date. */
  final int[] yearOfDocument;

  /** The province that a region lies in, or is; {@link Codes#NONE} for the state. */
  final int[] provinceOfRegion;

  final Hierarchy industryScheme;
  final Hierarchy regionScheme;
  final TaskTraits traits;
  final TargetTable targets;

  /** The industries that have a narrower one on which some task acts. */
  final BitSet inParts;

  ResponsibilityTable(TableBuilder from) {
    this.tasks = from.tasks;
    this.documents = from.documents;
    this.agencies = from.agencies;
    this.industries = from.industries;
    this.regions = from.regions;
    this.roles = from.roles;
    this.bases = from.bases;
    this.rows = from.rows;
    this.rowsOfAgency = from.rowsOfAgency;
    this.documentOfTask = from.documentOfTask.toArray();
    this.firstPart = from.firstPart.toArray();
    this.agencyOfPart = from.agencyOfPart.toArray();
    this.roleOfPart = from.roleOfPart.toBytes();
    this.basisOfPart = from.basisOfPart.toBytes();
    this.firstIndustry = from.firstIndustry.toArray();
    this.industryOfTask = from.industryOfTask.toArray();
    this.regionOfDocument = from.regionOfDocument.toArray();
    this.yearOfDocument = from.yearOfDocument.toArray();
    this.provinceOfRegion = from.provinceOfRegion;
    this.industryScheme = from.industryScheme;
    this.regionScheme = from.regionScheme;
    this.traits = from.traits;
    this.targets = from.targets;
    this.inParts = new BitSet(industries.size());
    for (int industry : industryOfTask) {
      int wider = industryScheme.broader(industry);
      while (wider != Codes.NONE && !inParts.get(wider)) {
        inParts.set(wider);
        wider = industryScheme.broader(wider);
      }
    }
  }

  int size() {
    return tasks.size();
  }

  /** Calls for each task that has a responsibility of the selection, in the order of the table. */
  void each(Selection selection, RowKind kind, TaskSink sink) {
    BitSet documentsIn = documents(selection);
    BitSet industriesIn = industries(selection.industry());
    BitSet rolesIn = codes(roles, selection.roles());
    BitSet basesIn = codes(bases, selection.bases());
    boolean anyRole = selection.roles().isEmpty();
    boolean anyBasis = selection.bases().isEmpty();
    int[][] rowsOf = rowsOfAgency[kind.ordinal()];
    RowsOfTask parts = new RowsOfTask();
    for (int task = 0; task < size(); task++) {
      if (!documentsIn.get(documentOfTask[task]) || !actsOn(task, industriesIn)) {
        continue;
      }
      parts.clear();
      for (int part = firstPart[task]; part < firstPart[task + 1]; part++) {
        if ((anyRole || rolesIn.get(roleOfPart[part]))
            && (anyBasis || (basisOfPart[part] != Codes.NONE && basesIn.get(basisOfPart[part])))) {
          for (int row : rowsOf[agencyOfPart[part]]) {
            parts.add(row, agencyOfPart[part], basisOfPart[part] != Codes.NONE);
          }
        }
      }
      if (parts.size() > 0) {
        sink.accept(task, parts);
      }
    }
  }

  /** What is done with a task and those of its responsibilities that count. */
  interface TaskSink {
    /**
     * Takes a task.
     *
     * @param rows only good until the method returns
     */
    void accept(int task, RowsOfTask rows);
  }

  boolean actsOn(int task, @Nullable BitSet industriesIn) {
    if (industriesIn == null) {
      return firstIndustry[task] < firstIndustry[task + 1];
    }
    for (int i = firstIndustry[task]; i < firstIndustry[task + 1]; i++) {
      if (industriesIn.get(industryOfTask[i])) {
        return true;
      }
    }
    return false;
  }

  /** Null for all. */
  @Nullable BitSet industries(@Nullable IRI wider) {
    if (wider == null) {
      return null;
    }
    int code = industries.find(wider);
    return code == Codes.NONE ? new BitSet() : industryScheme.within(code);
  }

  /** The targets of a selection, by indicator, region, document and place in the text. */
  List<TargetRow> targets(TargetSelection selection) {
    Selection scope = selection.scope();
    return targets.select(selection, documents(scope), industries(scope.industry()));
  }

  /** The province of a region; the region itself where it lies in none. */
  IRI province(IRI region) {
    int code = regions.find(region);
    int province = code == Codes.NONE ? Codes.NONE : provinceOfRegion[code];
    return province == Codes.NONE ? region : (IRI) regions.value(province);
  }

  /** The documents of a selection, whatever their tasks. */
  BitSet documents(Selection selection) {
    BitSet chosen = new BitSet(documents.size());
    IRI region = selection.region();
    int regionCode = region == null ? Codes.NONE : regions.find(region);
    for (int document = 0; document < documents.size(); document++) {
      int own = regionOfDocument[document];
      boolean inRegion =
          region == null
              || (own != Codes.NONE
                  && regionCode != Codes.NONE
                  && regionScheme.isWithin(own, regionCode));
      Integer year = selection.year();
      boolean inYear = year == null || yearOfDocument[document] == year;
      IRI only = selection.document();
      boolean named = only == null || documents.value(document).equals(only);
      chosen.set(document, inRegion && inYear && named);
    }
    return chosen;
  }

  private static BitSet codes(Codes known, Set<? extends Value> values) {
    BitSet codes = new BitSet();
    values.stream().mapToInt(known::find).filter(c -> c != Codes.NONE).forEach(codes::set);
    return codes;
  }
}
