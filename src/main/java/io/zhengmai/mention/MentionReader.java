package io.zhengmai.mention;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Mention;
import io.zhengmai.claim.MentionKind;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Read;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.claim.Task;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Reason;
import io.zhengmai.lexicon.Reasons;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the named things of a document, and the industries and products that its tasks act on.
 *
 * <p>Names come from the reference data, from {@code lexicon/mentions.yaml}, and, where neither has
 * them, from the words around them. Finding a span and deciding what it names are two steps.
 */
public final class MentionReader {
  /** The mentions found, the tasks with what they act on, and the names that could not be read. */
  public record Result(List<Mention> mentions, List<Task> tasks, List<UnresolvedSpan> unresolved) {}

  private final Vocabulary vocabulary;
  private final CanonicalName canonical;
  private final BookTitles titles;
  private final Enumerations enumerations;
  private final OpenNames openNames;
  private final KnownNames knownNames;
  private final SharedEndings sharedEndings;
  private final Things things;
  private final Reason withoutBeginning;
  private final TaskScopes scopes;
  private final Set<String> methods = new HashSet<>();

  public MentionReader(Library library, Names names) {
    MentionRules rules = MentionRules.read(library);
    vocabulary = new Vocabulary(rules, names);
    canonical =
        new CanonicalName(rules.canonical(), word -> vocabulary.knows(word, MentionKind.INDUSTRY));
    titles = new BookTitles(rules.documents(), Words.of(rules.continuations()));
    enumerations = new Enumerations(rules, canonical);
    openNames = new OpenNames(rules, canonical);
    knownNames = new KnownNames(rules, canonical);
    sharedEndings = new SharedEndings(rules.levels());
    Reasons reasons = Reasons.read(library);
    withoutBeginning = reasons.of("nameWithoutBeginning");
    things = new Things(vocabulary, reasons);
    scopes = new TaskScopes(rules.acting(), things);
    names.concepts(MentionKind.STANDARD.code()).stream()
        .filter(c -> rules.canonical().methods().equals(c.broader()))
        .forEach(c -> methods.add(c.key()));
  }

  /**
   * @param tasks as the responsibility lists give them; their lists hold no mentions
   */
  public Result read(
      SourceDocument document, Outline outline, Metadata metadata, List<Task> tasks) {
    String text = document.text().value();
    Scan scan = vocabulary.scan(HalfWidth.of(text));
    List<Candidate> candidates = new ArrayList<>(titles.read(text));
    Read<String> number = metadata.documentNumber();
    candidates.addAll(NumberedDocuments.read(scan, number == null ? null : number.value()));
    candidates.addAll(StandardCodes.read(scan.text));
    candidates.addAll(enumerations.read(scan));
    List<OpenNames.Unread> unread = new ArrayList<>();
    candidates.addAll(openNames.read(scan, unread));
    candidates.addAll(knownNames.read(scan));
    candidates.addAll(headings(outline, text));
    scan.blocks().forEach(b -> candidates.add(Candidate.blocking(b.start(), b.end(), "no-name")));
    BitSet lists = lists(tasks, text.length());
    List<Candidate> named = sharedEndings.with(Selection.of(candidates, lists), text);
    Map<String, Integer> firstChild = firstChildren(outline);
    List<Task> scoped =
        tasks.stream()
            .map(
                task -> {
                  int end = task.span().end();
                  int own = Math.min(end, firstChild.getOrDefault(task.section(), end));
                  return scopes.read(task, own, named, text);
                })
            .toList();
    return new Result(
        mentions(named, outline, text), scoped, unresolved(unread, named, lists, outline));
  }

  /** The endings that stand in no list and in no name found otherwise. */
  private List<UnresolvedSpan> unresolved(
      List<OpenNames.Unread> unread, List<Candidate> named, BitSet lists, Outline outline) {
    BitSet read = (BitSet) lists.clone();
    named.forEach(name -> read.set(name.span().start(), name.span().end()));
    return unread.stream()
        .filter(name -> !read.get(name.span().end() - 1))
        .map(
            name ->
                new UnresolvedSpan(
                    outline.placeOf(name.span().start()),
                    withoutBeginning,
                    new Evidence(name.span(), name.rule())))
        .toList();
  }

  /** Where the first sub-section of each section begins. */
  private static Map<String, Integer> firstChildren(Outline outline) {
    Map<String, Integer> starts = new HashMap<>();
    for (Section section : outline.sections()) {
      if (section.parent() != null) {
        starts.putIfAbsent(section.parent(), section.span().start());
      }
    }
    return starts;
  }

  /** Sections that are about one industry and bear its name. */
  private List<Candidate> headings(Outline outline, String text) {
    List<Candidate> found = new ArrayList<>();
    for (Section section : outline.sections()) {
      TextSpan span = section.headingSpan();
      String heading = text.substring(span.start(), span.end());
      if (vocabulary.knows(heading, MentionKind.INDUSTRY)) {
        String name = canonical.of(heading, MentionKind.INDUSTRY);
        found.add(new Candidate(span, MentionKind.INDUSTRY, name, "industry-heading", 4));
      }
    }
    return found;
  }

  private List<Mention> mentions(List<Candidate> named, Outline outline, String text) {
    Set<String> seen = new HashSet<>();
    List<Mention> mentions = new ArrayList<>();
    for (Candidate name : named) {
      MentionKind kind = name.kind();
      String place = outline.placeOf(name.span().start());
      if (kind == null || !seen.add(place + ' ' + kind.code() + ' ' + name.canonical())) {
        continue;
      }
      String surface = text.substring(name.span().start(), name.span().end());
      boolean method = kind == MentionKind.STANDARD && isMethod(name, text);
      Evidence evidence = name.evidence(text);
      mentions.add(
          new Mention(
              kind, surface, name.canonical(), place, method, things.of(name, text), evidence));
    }
    return mentions;
  }

  private boolean isMethod(Candidate name, String text) {
    return things.of(name, text) instanceof io.zhengmai.resolution.Resolution.Known known
        && methods.contains(known.key());
  }

  /** All rows of a list stand in the same one, which may be as long as the text: it is set once. */
  private static BitSet lists(List<Task> tasks, int length) {
    BitSet taken = new BitSet(length);
    tasks.stream()
        .flatMap(task -> task.responsibilities().stream())
        .map(Responsibility::list)
        .distinct()
        .forEach(list -> taken.set(list.start(), Math.min(list.end(), length)));
    return taken;
  }
}
