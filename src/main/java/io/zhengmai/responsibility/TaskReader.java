package io.zhengmai.responsibility;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Explanation;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Read;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.claim.Task;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Reasons;
import io.zhengmai.resolution.AgencyResolver;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tasks of a document and who is responsible for each.
 *
 * <p>A task is what a responsibility list closes; a leaf section without a list is one if it
 * instructs somebody, that is, unless it or a section around it states goals, principles or a
 * situation.
 */
public final class TaskReader {
  /** The tasks found, and the lists that could not be read. */
  public record Result(List<Task> tasks, List<UnresolvedSpan> unresolved) {}

  /** One list, or several with nothing between them, and its section. */
  private record Assignment(String place, List<FoundList> lists) {
    TextSpan span() {
      return new TextSpan(lists.get(0).span().start(), lists.get(lists.size() - 1).span().end());
    }
  }

  private final ListFinder finder;
  private final NameRestorer restorer;
  private final NameRules nameRules;
  private final TaskRules taskRules;
  private final AgencyResolver agencies;

  public TaskReader(Library library, Names names) {
    ListRules rules = ListRules.load(library);
    nameRules = NameRules.load(library);
    taskRules = TaskRules.load(library);
    NameKinds kinds = new NameKinds(nameRules, names);
    finder = new ListFinder(rules, nameRules, kinds, Reasons.read(library));
    restorer = new NameRestorer(nameRules, kinds);
    agencies = new AgencyResolver(library, names);
  }

  /**
   * Reads the tasks in order of appearance; what they act on is left empty.
   *
   * @param metadata gives the region whose agencies the text means, and the year of a time limit
   *     that names none
   */
  public Result read(SourceDocument document, Outline outline, Metadata metadata) {
    String text = document.text().value();
    SectionIndex sections = new SectionIndex(outline);
    Integer year = metadata.issuedOn() == null ? null : metadata.issuedOn().value().getYear();
    ListFinder.Found found = finder.find(text, sections, year);
    List<Task> tasks = assigned(text, sections, metadata, found);
    Set<String> withList = new HashSet<>();
    tasks.forEach(task -> withList.add(task.section()));
    Map<String, Boolean> instructing = new HashMap<>();
    for (Section leaf : outline.leaves()) {
      if (!withList.contains(leaf.id()) && instructs(leaf, sections, instructing)) {
        tasks.add(task(leaf.id(), 0, new Evidence(leaf.span(), "task-of-leaf"), List.of(), null));
      }
    }
    tasks.sort(Comparator.comparing(Task::span));
    return new Result(tasks, found.unresolved());
  }

  private List<Task> assigned(
      String text, SectionIndex sections, Metadata metadata, ListFinder.Found found) {
    List<Assignment> assignments = assignments(text, sections, found.lists());
    Map<String, Integer> perPlace = new HashMap<>();
    assignments.forEach(a -> perPlace.merge(a.place(), 1, Integer::sum));
    Assigner assigner = new Assigner(restorer, nameRules, agencies, metadata);
    Map<String, Integer> items = new HashMap<>();
    List<Task> tasks = new ArrayList<>();
    TextSpan declaration = found.declaration();
    int declaredAt = declaredAt(declaration, assignments);
    int previousEnd = 0;
    for (Assignment assignment : assignments) {
      if (declaration != null && assignment.span().start() >= declaredAt) {
        assigner.declare(declaration);
      }
      String place = assignment.place();
      Section section = sections.at(assignment.span().start());
      List<Reading> readings =
          assignment.lists().stream().flatMap(list -> list.readings().stream()).toList();
      boolean alone = perPlace.getOrDefault(place, 0) == 1;
      int item = alone ? 0 : items.merge(place, 1, Integer::sum);
      TextSpan row = assignment.lists().get(0).task();
      TextSpan span =
          row != null
              ? row
              : alone && section != null
                  ? section.span()
                  : closed(section, previousEnd, assignment.span());
      FoundList first = assignment.lists().get(0);
      Explanation list = Explanation.of(first.rule(), assignment.span(), "");
      String rule = row == null ? "task-by-list" : "task-by-row";
      Deadline deadline =
          readings.stream().map(Reading::deadline).filter(d -> d != null).findFirst().orElse(null);
      tasks.add(
          task(
              place,
              item,
              new Evidence(span, rule, null, List.of(list)),
              assigner.assign(assignment.span(), first.rule(), readings, plan(section, sections)),
              deadlineOf(deadline, metadata)));
      previousEnd = assignment.span().end();
    }
    return tasks;
  }

  /** From where the first of a list leads; a note behind the last list is about all of them. */
  private static int declaredAt(@Nullable TextSpan declaration, List<Assignment> assignments) {
    if (declaration == null || assignments.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    int at = declaration.start();
    return at > assignments.get(assignments.size() - 1).span().start() ? 0 : at;
  }

  /** What a list closes: from the list before, or the beginning of the section, to its own end. */
  private static TextSpan closed(@Nullable Section section, int previousEnd, TextSpan list) {
    int start = section == null ? previousEnd : Math.max(section.span().start(), previousEnd);
    return new TextSpan(Math.min(start, list.start()), list.end());
  }

  /** Gathers lists that follow each other with nothing between; those that say nothing go. */
  private static List<Assignment> assignments(
      String text, SectionIndex sections, List<FoundList> lists) {
    List<Assignment> assignments = new ArrayList<>();
    List<FoundList> run = new ArrayList<>();
    String place = "";
    for (FoundList list : lists) {
      String here = sections.placeOf(list.span().start());
      boolean follows =
          !run.isEmpty()
              && here.equals(place)
              && list.task() == null
              && nothingBetween(text, run.get(run.size() - 1).span().end(), list.span().start());
      if (!follows) {
        add(assignments, place, run);
        run = new ArrayList<>();
      }
      run.add(list);
      place = here;
    }
    add(assignments, place, run);
    return assignments;
  }

  private static void add(List<Assignment> assignments, String place, List<FoundList> run) {
    boolean says =
        run.stream().flatMap(list -> list.readings().stream()).anyMatch(r -> !r.isEmpty());
    if (says) {
      assignments.add(new Assignment(place, run));
    }
  }

  private static boolean nothingBetween(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && "。；;，,".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The id of the plan that holds a section, in a file with several; null where there is one. */
  private static @Nullable String plan(@Nullable Section section, SectionIndex sections) {
    Section top = section;
    for (Section s = section; s != null; s = sections.parent(s)) {
      top = s;
    }
    return top != null && Character.isLetter(top.id().charAt(0)) ? top.id() : null;
  }

  private boolean instructs(Section section, SectionIndex sections, Map<String, Boolean> known) {
    Boolean before = known.get(section.id());
    if (before != null) {
      return before;
    }
    Section parent = sections.parent(section);
    boolean instructs =
        taskRules.instructs(section) && (parent == null || instructs(parent, sections, known));
    known.put(section.id(), instructs);
    return instructs;
  }

  /** A time limit with its words, and the words that give its year where it names none. */
  private record Limit(String value, Evidence evidence) {}

  private static @Nullable Limit deadlineOf(@Nullable Deadline deadline, Metadata metadata) {
    if (deadline == null) {
      return null;
    }
    Read<LocalDate> issued = metadata.issuedOn();
    Evidence evidence = new Evidence(deadline.span(), deadline.rule());
    if (deadline.yearOfDocument() && issued != null) {
      TextSpan words = issued.evidence() == null ? null : issued.evidence().span();
      String year = String.valueOf(issued.value().getYear());
      Explanation own = Explanation.of("deadline-year-of-document", words, year);
      evidence = new Evidence(deadline.span(), deadline.rule(), null, List.of(own));
    }
    return new Limit(deadline.value(), evidence);
  }

  private static Task task(
      String place, int item, Evidence evidence, List<Responsibility> rows, @Nullable Limit limit) {
    return new Task(
        place,
        item,
        evidence,
        rows,
        List.of(),
        List.of(),
        limit == null ? null : limit.value(),
        limit == null ? null : limit.evidence());
  }
}
