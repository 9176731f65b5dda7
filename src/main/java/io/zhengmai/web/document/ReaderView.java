package io.zhengmai.web.document;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.document.CitationNote;
import io.zhengmai.explore.document.CodePoints;
import io.zhengmai.explore.document.HeadEntry;
import io.zhengmai.explore.document.Mark;
import io.zhengmai.explore.document.MarkKind;
import io.zhengmai.explore.document.Part;
import io.zhengmai.explore.document.ReadDocument;
import io.zhengmai.explore.document.Responsibility;
import io.zhengmai.explore.document.Span;
import io.zhengmai.explore.document.TaskNote;
import io.zhengmai.query.Bilingual;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.web.page.Frame;
import io.zhengmai.web.page.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the reader shows of a document.
 *
 * @param address of its text on this server; empty where the store does not have it
 * @param kinds of marks that the text has, in the order of their legend
 * @param unlinked things without a page, because the store does not know them
 */
public record ReaderView(
    ReadDocument document,
    String address,
    List<Passage> passages,
    List<Kind> kinds,
    Set<Value> unlinked) {
  /** A kind of mark: how many there are, and whether they are shown. */
  public record Kind(MarkKind kind, long count, boolean shown) {}

  /** The agencies with one role in a task, and why they lead; null where they do not. */
  public record Duty(Named role, @Nullable Named basis, List<Responsibility> agencies) {}

  public ReaderView {
    passages = List.copyOf(passages);
    kinds = List.copyOf(kinds);
    unlinked = Set.copyOf(unlinked);
  }

  /**
   * The view of a document.
   *
   * @param shown the codes of the kinds to mark; empty for all
   * @param cited the words to point out; null for none, and not kept where the text has no such
   *     place
   */
  public static ReaderView of(
      ReadDocument document,
      String address,
      List<String> shown,
      @Nullable Span cited,
      Set<Value> unlinked) {
    CodePoints text = new CodePoints(document.text());
    Map<MarkKind, Long> counts =
        document.marks().stream().collect(Collectors.groupingBy(Mark::kind, Collectors.counting()));
    List<Kind> kinds =
        Stream.of(MarkKind.values())
            .map(k -> kind(k, counts.getOrDefault(k, 0L), shown))
            .filter(k -> k.count() > 0)
            .toList();
    Span held = cited != null && text.holds(cited) ? cited : null;
    return new ReaderView(document, address, Passages.of(document, text, held), kinds, unlinked);
  }

  private static Kind kind(MarkKind kind, long count, List<String> shown) {
    return new Kind(kind, count, shown.isEmpty() || shown.contains(kind.code()));
  }

  public boolean shows(MarkKind kind) {
    return kinds.stream().anyMatch(k -> k.kind() == kind && k.shown());
  }

  /** The sections, for the outline. */
  public List<Part> sections() {
    return document.parts().stream().filter(part -> part.level() > 0).toList();
  }

  /** The head without the title, which stands above it, by property. */
  public Collection<List<HeadEntry>> facts() {
    return grouped(document.head().stream().filter(e -> !isTitle(e)), HeadEntry::property);
  }

  /** What the document says it is based on, replaces and repeals, by relation. */
  public Collection<List<CitationNote>> citations() {
    return grouped(document.citations().stream(), CitationNote::relation);
  }

  private static <T> Collection<List<T>> grouped(Stream<T> all, Function<T, Named> by) {
    return all.collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList())).values();
  }

  /** The title with where it comes from; empty where the document has none. */
  public Optional<HeadEntry> title() {
    return document.head().stream().filter(ReaderView::isTitle).findFirst();
  }

  private static boolean isTitle(HeadEntry entry) {
    return entry.property().value().equals(ELI.title);
  }

  /** A link to a thing; it leads nowhere where the thing has no page. */
  public Link link(Frame frame, Named named) {
    Link link = frame.to().of(named);
    return unlinked.contains(named.value()) ? new Link(link.label(), "") : link;
  }

  /** Where the words of a span are pointed out. */
  public String at(Span span) {
    return address.isEmpty()
        ? "#char=" + span.start() + "," + span.end()
        : address + "?start=" + span.start() + "&end=" + span.end() + "#mark";
  }

  /** Who does a task, by roles. */
  public List<Duty> duties(TaskNote task) {
    Map<List<Object>, Duty> duties = new LinkedHashMap<>();
    for (Responsibility row : task.responsibilities()) {
      Object basis = row.basis() == null ? "" : row.basis();
      duties
          .computeIfAbsent(
              List.of(row.role(), basis), k -> new Duty(row.role(), row.basis(), new ArrayList<>()))
          .agencies()
          .add(row);
    }
    return List.copyOf(duties.values());
  }

  /** What marked words are: the kind, the thing, and what the text says of it. */
  public String says(Frame frame, Mark mark) {
    List<Bilingual> words = new ArrayList<>();
    words.add(mark.kind().label());
    if (mark.thing() != null) {
      words.add(mark.thing().label());
    }
    words.addAll(mark.notes());
    return words.stream().map(frame::words).distinct().collect(Collectors.joining(" · "));
  }
}
