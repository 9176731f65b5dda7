package io.zhengmai.web.mcp;

import io.zhengmai.explore.Description;
import io.zhengmai.explore.Explorer;
import io.zhengmai.explore.Fact;
import io.zhengmai.explore.Page;
import io.zhengmai.explore.Quotation;
import io.zhengmai.explore.Window;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.query.ThingFinder;
import io.zhengmai.query.ThingKind;
import io.zhengmai.search.Search;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** The tool that looks a thing up by its IRI, its code or one of its names. */
final class ThingTools {
  private static final Window SHOWN = Window.first(50);
  private static final int ALIKE = 8;
  private static final List<String> KINDS =
      Arrays.stream(ThingKind.values()).map(ThingKind::code).toList();

  private final Search search;

  ThingTools(Search search) {
    this.search = search;
  }

  Tool lookUp() {
    return new Tool(
        "look-up",
        new Bilingual("查一个事物", "Look a thing up"),
        new Bilingual(
            "按 IRI、代码或名称查机构、行业、地区、文件等；唯一时给出陈述与原文依据，否则列出可能的事物。",
            "Finds an agency, industry, region, document … by IRI, code or name. One thing is"
                + " described, with the words behind it; of several, or none, those that may be meant"
                + " are listed."),
        Schemas.object(
            Map.of(
                "name", Schemas.described(Schemas.string(), "IRI、代码或名称", "IRI, code or name"),
                "kind",
                    Schemas.described(
                        Map.of("type", "string", "enum", KINDS), "类别", "of what kind it is")),
            List.of("name")),
        Schemas.object(
            Map.of(
                "candidates", Schemas.list(Map.of("type", "object")),
                "thing", Map.of("type", "object")),
            List.of("candidates")),
        arguments -> {
          String name = arguments.needed("name");
          Set<ThingKind> kinds = kinds(arguments.first("kind"));
          return connection -> answer(name, kinds, connection);
        });
  }

  /** Of a kind that is not known there is nothing. */
  private static Set<ThingKind> kinds(String code) {
    Set<ThingKind> all = EnumSet.allOf(ThingKind.class);
    if (!code.isEmpty()) {
      all.removeIf(kind -> !kind.code().equals(code));
    }
    return all;
  }

  private Map<String, Object> answer(
      String name, Set<ThingKind> kinds, RepositoryConnection connection) {
    Map<IRI, ThingKind> found = new ThingFinder(connection).find(kinds, name);
    Map<String, Object> answer = new LinkedHashMap<>();
    if (found.isEmpty() && !kinds.isEmpty() && !name.contains("://")) {
      search.alike(name, kinds, ALIKE).forEach(thing -> found.put(thing.iri(), thing.kind()));
      answer.put("candidates", candidates(found, connection));
      return answer;
    }
    answer.put("candidates", candidates(found, connection));
    IRI one = found.size() == 1 ? found.keySet().iterator().next() : null;
    if (found.isEmpty() && name.contains("://")) {
      one = iri(name);
    }
    if (one != null) {
      new Explorer(connection)
          .describe(one, SHOWN)
          .ifPresent(description -> answer.put("thing", thing(description)));
    }
    return answer;
  }

  private static @Nullable IRI iri(String name) {
    try {
      return Values.iri(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static List<Map<String, Object>> candidates(
      Map<IRI, ThingKind> found, RepositoryConnection connection) {
    Labels labels = new Labels(connection);
    List<Map<String, Object>> candidates = new ArrayList<>();
    found.forEach(
        (thing, kind) -> {
          Map<String, Object> candidate = new LinkedHashMap<>();
          candidate.put("iri", thing.stringValue());
          candidate.put("kind", kind.code());
          candidate.put("label", labels.of((Resource) thing).zh());
          candidates.add(candidate);
        });
    return candidates;
  }

  private static Map<String, Object> thing(Description description) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("iri", description.iri().stringValue());
    thing.put("label", description.label().zh());
    thing.put("types", description.types().stream().map(type -> type.label().zh()).toList());
    thing.put("says", facts(description.says()));
    thing.put("saysTotal", description.says().total());
    thing.put("pointsHere", facts(description.pointsHere()));
    thing.put("pointsHereTotal", description.pointsHere().total());
    thing.put("evidence", description.evidence().items().stream().map(ThingTools::quote).toList());
    thing.put("evidenceTotal", description.evidence().total());
    return thing;
  }

  private static List<Map<String, Object>> facts(Page<Fact> page) {
    List<Map<String, Object>> facts = new ArrayList<>();
    for (Fact fact : page.items()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("property", fact.predicate().label().zh());
      row.put("value", fact.other().value().stringValue());
      row.put("label", fact.other().label().zh());
      facts.add(row);
    }
    return facts;
  }

  private static Map<String, Object> quote(Quotation quotation) {
    Map<String, Object> quote = new LinkedHashMap<>();
    quote.put("document", quotation.document().value().stringValue());
    quote.put("documentLabel", quotation.document().label().zh());
    quote.put("quote", quotation.quote());
    quote.put("start", quotation.start());
    quote.put("end", quotation.end());
    return quote;
  }
}
