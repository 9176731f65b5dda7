package io.zhengmai.web.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.explore.Named;
import io.zhengmai.explore.document.HeadEntry;
import io.zhengmai.explore.document.Mark;
import io.zhengmai.explore.document.Part;
import io.zhengmai.explore.document.ReadDocument;
import io.zhengmai.explore.document.Responsibility;
import io.zhengmai.explore.document.Span;
import io.zhengmai.explore.document.TargetNote;
import io.zhengmai.explore.document.TaskNote;
import io.zhengmai.ingest.IngestionReport;
import io.zhengmai.query.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * All that was read from a document as JSON: {@code iri}, {@code title}, {@code text}, {@code
 * head}, {@code citations}, {@code sections}, {@code tasks}, {@code targets}, {@code marks}, {@code
 * unresolved}. Whatever stands in the text has {@code start} and {@code end} in code points of it.
 */
public final class DocumentJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DocumentJson() {}

  /** Writes a document. */
  public static ObjectNode of(ReadDocument document) {
    ObjectNode json = JSON.createObjectNode();
    json.put("iri", document.document().value().stringValue());
    json.put("title", document.document().label().zh());
    json.put("statements", document.statements());
    document.head().forEach(entry -> head(json.withArray("head").addObject(), entry));
    ArrayNode citations = json.putArray("citations");
    document
        .citations()
        .forEach(
            citation -> {
              ObjectNode node = citations.addObject();
              named(node, "document", citation.cited());
              named(node, "relation", citation.relation());
              span(node, citation.span());
            });
    parts(json, document);
    ArrayNode marks = json.putArray("marks");
    document.marks().forEach(mark -> mark(marks.addObject(), mark));
    json.put("text", document.text());
    return json;
  }

  /** How much was read from a document. */
  public static ObjectNode report(IngestionReport report) {
    ObjectNode json = JSON.createObjectNode();
    json.put("iri", report.document().stringValue()).put("title", report.title());
    json.put("sections", report.sections()).put("tasks", report.tasks());
    json.put("responsibilities", report.responsibilities()).put("targets", report.targets());
    json.put("mentions", report.mentions()).put("unresolved", report.unresolved());
    return json.put("statements", report.statements());
  }

  /** A tree as the body of an answer. */
  public static byte[] bytes(ObjectNode json) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that is no JSON", e);
    }
  }

  private static void parts(ObjectNode json, ReadDocument document) {
    ArrayNode sections = json.putArray("sections");
    ArrayNode tasks = json.putArray("tasks");
    ArrayNode targets = json.putArray("targets");
    ArrayNode unresolved = json.putArray("unresolved");
    for (Part part : document.parts()) {
      ObjectNode section = sections.addObject();
      section.put("id", part.id()).put("level", part.level()).put("heading", part.heading());
      span(section, part.span());
      part.tasks().forEach(task -> task(tasks.addObject(), part, task));
      part.targets().forEach(target -> target(targets.addObject(), part, target));
      part.unresolved()
          .forEach(
              unclear -> {
                ObjectNode node = unresolved.addObject();
                node.put("section", part.id());
                node.put("quote", unclear.quote());
                node.putObject("reason")
                    .put("zh", unclear.reason().zh())
                    .put("en", unclear.reason().en());
                span(node, unclear.span());
              });
    }
  }

  private static void head(ObjectNode node, HeadEntry entry) {
    named(node, "property", entry.property());
    named(node, "value", entry.value());
    node.put("basis", lastPart(entry.basis()));
    span(node, entry.span());
  }

  private static void task(ObjectNode node, Part part, TaskNote task) {
    node.put("iri", task.task().value().stringValue());
    node.put("section", part.id()).put("item", task.item()).put("deadline", task.deadline());
    span(node, task.span());
    ArrayNode responsibilities = node.putArray("responsibilities");
    for (Responsibility row : task.responsibilities()) {
      ObjectNode each = responsibilities.addObject();
      each.put("surface", row.surface());
      named(each, "agency", row.agency());
      named(each, "line", row.line());
      each.put("role", lastPart(row.role()));
      each.put("leadBasis", row.basis() == null ? null : lastPart(row.basis()));
      each.put("standing", row.standing()).put("implied", row.implied());
      span(each, row.span());
    }
    ArrayNode actsOn = node.putArray("actsOn");
    task.actsOn().forEach(thing -> named(actsOn.addObject(), "thing", thing));
  }

  private static void target(ObjectNode node, Part part, TargetNote target) {
    node.put("iri", target.target().value().stringValue());
    node.put("section", part.id()).put("indicator", target.target().label().zh());
    node.put("comparator", lastPart(target.comparator())).put("value", target.value());
    node.put("deadline", target.deadline()).put("baseline", target.baseline());
    node.put("aspirational", target.aspirational());
    span(node, target.span());
  }

  private static void mark(ObjectNode node, Mark mark) {
    node.put("kind", mark.kind().code());
    named(node, "thing", mark.thing());
    ArrayNode notes = node.putArray("notes");
    mark.notes().stream().map(Bilingual::zh).forEach(notes::add);
    span(node, mark.span());
  }

  /** A thing by its IRI and label; a literal by its words alone. */
  private static void named(ObjectNode node, String name, @Nullable Named named) {
    if (named == null) {
      node.putNull(name);
      return;
    }
    node.put(name, named.label().zh());
    if (named.isThing()) {
      node.put(name + "Iri", named.value().stringValue());
    }
  }

  private static void span(ObjectNode node, @Nullable Span span) {
    if (span != null) {
      node.put("start", span.start()).put("end", span.end());
    }
  }

  private static String lastPart(Named term) {
    String iri = term.value().stringValue();
    return iri.substring(iri.lastIndexOf('#') + 1);
  }
}
