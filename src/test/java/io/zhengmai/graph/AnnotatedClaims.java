package io.zhengmai.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.claim.Basis;
import io.zhengmai.claim.Citation;
import io.zhengmai.claim.Comparator;
import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.IndustryLink;
import io.zhengmai.claim.LeadBasis;
import io.zhengmai.claim.Mention;
import io.zhengmai.claim.MentionKind;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.ProductLink;
import io.zhengmai.claim.Read;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.claim.Role;
import io.zhengmai.claim.Target;
import io.zhengmai.claim.Task;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Reason;
import io.zhengmai.resolution.AgencyIdentity;
import io.zhengmai.resolution.Resolution;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims made from an annotation file in the form of the annotation guide and its text, without any
 * extraction. Offsets in the file count code points.
 */
final class AnnotatedClaims {
  private final String text;
  private final Outline outline;
  private final JsonNode root;

  private AnnotatedClaims(String text, JsonNode root) {
    this.text = text;
    this.root = root;
    this.outline = outline();
  }

  static DocumentClaims read(Path textFile, Path annotations) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(annotations));
    return new AnnotatedClaims(Files.readString(textFile), root)
        .claims(String.valueOf(textFile.getFileName()));
  }

  private DocumentClaims claims(String fileName) {
    List<Task> tasks = list("tasks").stream().map(this::task).toList();
    List<Target> targets = list("targets").stream().map(this::target).toList();
    List<Mention> mentions = list("mentions").stream().map(this::mention).toList();
    List<UnresolvedSpan> unresolved =
        list("unresolved").stream()
            .map(n -> new UnresolvedSpan(str(n, "section"), reason(n, "reason"), evidence(n)))
            .toList();
    SourceDocument source =
        new SourceDocument(
            SourceDocument.keyOf(fileName), fileName, new CanonicalText(text), Sidecar.NONE);
    return new DocumentClaims(source, metadata(), outline, tasks, targets, mentions, unresolved);
  }

  private Metadata metadata() {
    JsonNode meta = root.path("meta");
    String title = opt(meta, "title");
    String inferred = opt(meta, "titleInferred");
    List<Citation> citations = new ArrayList<>();
    for (Citation.Relation relation : Citation.Relation.values()) {
      String list =
          switch (relation) {
            case BASED_ON -> "basedOn";
            case REPLACES -> "replaces";
            case REPEALS -> "repeals";
          };
      for (JsonNode n : children(meta, list)) {
        citations.add(new Citation(relation, str(n, "title"), opt(n, "docNumber"), evidence(n)));
      }
    }
    String date = opt(meta, "issuedOn");
    return new Metadata(
        title != null ? stated(title) : inferred == null ? null : sidecar(inferred),
        meta.hasNonNull("issuer") ? stated(str(meta, "issuer")) : null,
        meta.hasNonNull("regionCode") ? sidecar(str(meta, "regionCode")) : null,
        opt(meta, "region"),
        meta.hasNonNull("docNumber") ? stated(str(meta, "docNumber")) : null,
        date == null ? null : sidecar(LocalDate.parse(date)),
        meta.hasNonNull("effectiveFrom") ? sidecar(meta.get("effectiveFrom").asInt()) : null,
        meta.hasNonNull("effectiveTo") ? sidecar(meta.get("effectiveTo").asInt()) : null,
        children(meta, "addressees").stream().map(n -> stated(n.asText())).toList(),
        citations);
  }

  private static <T> Read<T> sidecar(T value) {
    return new Read<>(value, Basis.SIDECAR, null);
  }

  /** A value whose words stand in the text; one that does not comes from the sidecar. */
  private Read<String> stated(String value) {
    int start = text.indexOf(value);
    return start < 0
        ? sidecar(value)
        : new Read<>(
            value,
            Basis.STATED,
            new Evidence(new TextSpan(start, start + value.length()), "annotation"));
  }

  private Outline outline() {
    List<Section> sections = new ArrayList<>();
    for (JsonNode n : list("sections")) {
      TextSpan span = span(n);
      int at = text.indexOf(str(n, "heading"), span.start());
      TextSpan heading = new TextSpan(at, at + str(n, "heading").length());
      sections.add(
          new Section(
              str(n, "id"),
              opt(n, "ordinal"),
              n.path("level").asInt(),
              str(n, "heading"),
              span,
              heading,
              opt(n, "parent"),
              "annotation"));
    }
    int first = sections.isEmpty() ? text.length() : sections.get(0).span().start();
    int last = sections.stream().mapToInt(s -> s.span().end()).max().orElse(text.length());
    return new Outline(sections, new TextSpan(0, first), new TextSpan(last, text.length()));
  }

  private Task task(JsonNode n) {
    Section section = outline.find(str(n, "section")).orElseThrow();
    TextSpan span = n.has("span") ? span(n.get("span")) : section.span();
    List<Responsibility> rows = new ArrayList<>();
    for (JsonNode row : children(n, "responsibility")) {
      rows.add(responsibility(row, span));
    }
    return new Task(
        section.id(),
        n.path("item").asInt(),
        new Evidence(span, "annotation"),
        rows,
        children(n, "industries").stream()
            .map(i -> new IndustryLink(name(i), resolution(i, name(i)), named(i, span)))
            .toList(),
        children(n, "products").stream()
            .map(i -> new ProductLink(name(i), resolution(i, name(i)), named(i, span)))
            .toList(),
        opt(n, "deadline"),
        n.hasNonNull("deadline")
            ? new Evidence(
                n.has("deadlineSpan") ? span(n.get("deadlineSpan")) : section.headingSpan(),
                "annotation")
            : null);
  }

  private static String name(JsonNode link) {
    return link.isTextual() ? link.asText() : str(link, "name");
  }

  /** The first words of a task that name a thing, or its first character where none do. */
  private Evidence named(JsonNode link, TextSpan task) {
    int at = text.indexOf(name(link), task.start());
    TextSpan span =
        at < 0
            ? new TextSpan(task.start(), task.start() + 1)
            : new TextSpan(at, at + name(link).length());
    return new Evidence(span, "annotation");
  }

  private Responsibility responsibility(JsonNode n, TextSpan list) {
    Role role =
        Arrays.stream(Role.values())
            .filter(r -> r.code().equals(str(n, "role")))
            .findFirst()
            .orElseThrow();
    int order = n.path("order").asInt();
    LeadBasis basis =
        role == Role.LEAD
            ? LeadBasis.STATED
            : role == Role.RESPONSIBLE && order == 1 ? LeadBasis.FIRST_LISTED : null;
    String full = str(n, "full");
    return new Responsibility(
        str(n, "agency"),
        full,
        role,
        order,
        basis,
        n.path("group").asBoolean(),
        n.path("standing").asBoolean(),
        n.path("implied").asBoolean(),
        new AgencyIdentity(
            full,
            opt(root.path("meta"), "regionCode"),
            opt(n, "line"),
            resolution(n, full),
            List.of()),
        list,
        evidence(n));
  }

  private Target target(JsonNode n) {
    JsonNode value = n.path("value");
    boolean range = value.isArray();
    return new Target(
        str(n, "section"),
        str(n, "indicator"),
        Arrays.stream(Comparator.values())
            .filter(c -> c.code().equals(str(n, "comparator")))
            .findFirst()
            .orElseThrow(),
        new BigDecimal(range ? value.get(0).asText() : value.asText()),
        range ? new BigDecimal(value.get(1).asText()) : null,
        opt(n, "unit"),
        n.hasNonNull("deadline") ? n.get("deadline").asInt() : null,
        n.hasNonNull("baseline") ? n.get("baseline").asInt() : null,
        n.path("aspirational").asBoolean(),
        evidence(n));
  }

  private Mention mention(JsonNode n) {
    MentionKind kind =
        Arrays.stream(MentionKind.values())
            .filter(k -> k.code().equals(str(n, "type")))
            .findFirst()
            .orElseThrow();
    return new Mention(
        kind,
        str(n, "text"),
        str(n, "canonical"),
        str(n, "section"),
        "management-method".equals(opt(n, "kind")),
        resolution(n, str(n, "canonical")),
        evidence(n));
  }

  private static Reason reason(JsonNode n, String field) {
    return new Reason(n.path(field).path("zh").asText(), n.path(field).path("en").asText());
  }

  /** Known, unless the annotation says that it is new or unresolved. */
  private static Resolution resolution(JsonNode n, String name) {
    if (n.hasNonNull("unresolved")) {
      return new Resolution.Unresolved(reason(n, "unresolved"));
    }
    return n.hasNonNull("minted")
        ? new Resolution.Minted(name, name, reason(n, "minted"))
        : new Resolution.Known(name, name);
  }

  private Evidence evidence(JsonNode n) {
    return new Evidence(span(n), "annotation");
  }

  private TextSpan span(JsonNode n) {
    int start = text.offsetByCodePoints(0, n.path("start").asInt());
    int end = text.offsetByCodePoints(0, n.path("end").asInt());
    return new TextSpan(start, end);
  }

  private List<JsonNode> list(String name) {
    return children(root, name);
  }

  private static List<JsonNode> children(JsonNode n, String name) {
    List<JsonNode> children = new ArrayList<>();
    n.path(name).forEach(children::add);
    return children;
  }

  private static String str(JsonNode n, String name) {
    return n.required(name).asText();
  }

  private static @Nullable String opt(JsonNode n, String name) {
    return n.hasNonNull(name) ? n.get(name).asText() : null;
  }
}
