package io.zhengmai.web.mcp;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.query.ThingArgument;
import io.zhengmai.query.ThingKind;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** The tool that reads a section of a document: its words, its tasks, and who is responsible. */
final class SectionTool {
  private final RepositoryConnection connection;
  private final Labels labels;

  private SectionTool(RepositoryConnection connection) {
    this.connection = connection;
    this.labels = new Labels(connection);
  }

  static Tool tool() {
    return new Tool(
        "read-section",
        new Bilingual("读文件的一节", "Read a section of a document"),
        new Bilingual(
            "按文件（IRI、发文字号或标题）与节号（如 2.1）给出原文、任务、责任单位及其依据；不给节号则列出全部节。",
            "Gives the text of a section (such as 2.1) of a document (IRI, number or title), its"
                + " tasks and who is responsible, with the words that say so. Without a section the"
                + " outline is given."),
        Schemas.object(
            Map.of(
                "document",
                    Schemas.described(Schemas.string(), "IRI、发文字号或标题", "IRI, number or title"),
                "section", Schemas.described(Schemas.string(), "节号", "number in the outline")),
            List.of("document")),
        Schemas.object(
            Map.of(
                "document", Schemas.string(),
                "title", Schemas.string(),
                "sections", Schemas.list(Map.of("type", "object"))),
            List.of("document", "title", "sections")),
        arguments -> {
          String document = arguments.needed("document");
          String section = arguments.first("section");
          return connection -> new SectionTool(connection).answer(document, section);
        });
  }

  private Map<String, Object> answer(String words, String number) {
    ThingArgument.Reading reading =
        new ThingArgument(connection).read("document", ThingKind.DOCUMENT, words, Set.of());
    IRI document = reading.thing();
    if (document == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          reading.problem() == null
              ? new Bilingual("没有唯一的这份文件 " + words, "No single document is called " + words)
              : reading.problem().message());
    }
    List<Map<String, Object>> sections = new ArrayList<>();
    for (IRI section : sections(document)) {
      String own = text(section, ZM.outlineNumber);
      if (number.isEmpty()) {
        sections.add(line(section, own));
      } else if (number.equals(own)) {
        sections.add(whole(document, section, own));
      }
    }
    if (sections.isEmpty() && !number.isEmpty()) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          new Bilingual("没有第 " + number + " 节", "There is no section " + number));
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("document", document.stringValue());
    answer.put("title", labels.of((Resource) document).zh());
    answer.put("sections", sections);
    return answer;
  }

  private List<IRI> sections(IRI document) {
    List<IRI> sections = new ArrayList<>(subjects(ZM.inDocument, document));
    sections.removeIf(s -> !connection.hasStatement(s, RDF.TYPE, ZM.Section, false));
    sections.sort(Comparator.comparingInt(s -> number(s, ZM.position)));
    return sections;
  }

  private Map<String, Object> line(IRI section, String number) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("section", number);
    line.put("heading", text(section, ZM.heading));
    return line;
  }

  private Map<String, Object> whole(IRI document, IRI section, String number) {
    Map<String, Object> whole = line(section, number);
    int start = number(section, ZM.start);
    int end = number(section, ZM.end);
    String text = text(document, ZM.text);
    whole.put("start", start);
    whole.put("end", end);
    if (start >= 0 && end <= text.codePointCount(0, text.length()) && start <= end) {
      int from = text.offsetByCodePoints(0, start);
      whole.put("text", text.substring(from, text.offsetByCodePoints(from, end - start)));
    }
    List<Map<String, Object>> tasks = new ArrayList<>();
    for (IRI part : subjects(ZM.inSection, section)) {
      if (connection.hasStatement(part, RDF.TYPE, ZM.Task, false)) {
        tasks.add(task(part));
      }
    }
    whole.put("tasks", tasks);
    return whole;
  }

  private Map<String, Object> task(IRI task) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("iri", task.stringValue());
    found.put("label", labels.of((Resource) task).zh());
    List<Map<String, Object>> responsible = new ArrayList<>();
    for (Value claim : objects(task, ZM.hasResponsibility)) {
      Map<String, Object> one = new LinkedHashMap<>();
      name(one, "agency", (Resource) claim, ZM.agency);
      name(one, "role", (Resource) claim, ZM.role);
      Value evidence = first((Resource) claim, ZM.evidence);
      if (evidence instanceof Resource node) {
        one.put("quote", text(node, ZM.quote));
        one.put("start", number(node, ZM.start));
        one.put("end", number(node, ZM.end));
      }
      responsible.add(one);
    }
    found.put("responsible", responsible);
    return found;
  }

  private void name(Map<String, Object> row, String member, Resource claim, IRI property) {
    Value value = first(claim, property);
    if (value != null) {
      row.put(member, labels.of(value).zh());
      row.put(member + "Iri", value.stringValue());
    }
  }

  private String text(Resource thing, IRI property) {
    Value value = first(thing, property);
    return value == null ? "" : value.stringValue();
  }

  private int number(Resource thing, IRI property) {
    return first(thing, property) instanceof Literal literal ? literal.intValue() : -1;
  }

  private @Nullable Value first(Resource thing, IRI property) {
    List<Value> all = objects(thing, property);
    return all.isEmpty() ? null : all.get(0);
  }

  private List<Value> objects(Resource thing, IRI property) {
    try (var found = connection.getStatements(thing, property, null, false)) {
      return found.stream()
          .map(s -> s.getObject())
          .distinct()
          .sorted(Comparator.comparing(Value::stringValue))
          .toList();
    }
  }

  private List<IRI> subjects(IRI property, IRI object) {
    try (var found = connection.getStatements(null, property, object, false)) {
      return found.stream()
          .map(s -> s.getSubject())
          .filter(IRI.class::isInstance)
          .map(IRI.class::cast)
          .distinct()
          .sorted(Comparator.comparing(IRI::stringValue))
          .toList();
    }
  }
}
