package io.zhengmai.analysis;

import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Reads the responsibilities of a store into a {@link ResponsibilityTable}. */
final class TableBuilder {
  final Codes tasks = new Codes();
  final Codes documents = new Codes();
  final Codes agencies = new Codes();
  final Codes industries = new Codes();
  final Codes regions = new Codes();
  final Codes roles = new Codes();
  final Codes bases = new Codes();
  final Codes[] rows = new Codes[RowKind.values().length];
  final int[][][] rowsOfAgency = new int[RowKind.values().length][][];
  final Numbers documentOfTask = new Numbers();
  final Numbers firstPart = new Numbers();
  final Numbers agencyOfPart = new Numbers();
  final Numbers roleOfPart = new Numbers();
  final Numbers basisOfPart = new Numbers();
  final Numbers firstIndustry = new Numbers();
  final Numbers industryOfTask = new Numbers();
  final Numbers regionOfDocument = new Numbers();
  final Numbers yearOfDocument = new Numbers();
  final int[] provinceOfRegion;
  final Hierarchy industryScheme;
  final Hierarchy regionScheme;

  final TaskTraits traits;
  final TargetTable targets;

  private final Graph graph;
  private final TraitsReader traitsOfTasks;

  private TableBuilder(RepositoryConnection connection, Successors successors) {
    this.graph = new Graph(connection);
    this.industryScheme = scheme(ZM.Industry, industries);
    this.regionScheme = scheme(ZM.Region, regions);
    this.provinceOfRegion = provinces();
    this.traitsOfTasks = new TraitsReader(graph);
    readTasks();
    this.traits = traitsOfTasks.traits();
    this.targets = new TargetsReader(graph, industries, this::document).table();
    readRows(successors);
  }

  static ResponsibilityTable table(RepositoryConnection connection, Successors successors) {
    return new ResponsibilityTable(new TableBuilder(connection, successors));
  }

  private Hierarchy scheme(IRI type, Codes concepts) {
    graph.subjects(RDF.TYPE, type).forEach(concepts::add);
    int[] broader = new int[concepts.size()];
    for (int code = 0; code < broader.length; code++) {
      broader[code] =
          graph
              .thing((Resource) concepts.value(code), SKOS.BROADER)
              .map(concepts::find)
              .orElse(Codes.NONE);
    }
    return new Hierarchy(broader);
  }

  private int[] provinces() {
    int[] provinces = new int[regions.size()];
    for (int code = 0; code < provinces.length; code++) {
      int at = code;
      while (at != Codes.NONE && !isProvince(at)) {
        at = regionScheme.broader(at);
      }
      provinces[code] = at;
    }
    return provinces;
  }

  private boolean isProvince(int region) {
    return GovernmentLevels.isProvincial(graph, (IRI) regions.value(region));
  }

  private void readTasks() {
    record Placed(IRI task, IRI document, int position) {}
    List<Placed> all = new ArrayList<>();
    Map<Value, Integer> positions = new HashMap<>();
    for (IRI task : graph.subjects(RDF.TYPE, ZM.Task)) {
      Value section = graph.thing(task, ZM.inSection).orElse(task);
      int position = positions.computeIfAbsent(section, s -> position((IRI) s));
      graph
          .thing(task, ZM.inDocument)
          .ifPresent(document -> all.add(new Placed(task, document, position)));
    }
    all.sort(
        Comparator.comparing((Placed p) -> p.document().stringValue())
            .thenComparingInt(Placed::position)
            .thenComparing(p -> p.task().stringValue()));
    for (Placed placed : all) {
      tasks.add(placed.task());
      documentOfTask.add(document(placed.document()));
      readTask(placed.task());
    }
    firstPart.add(agencyOfPart.size());
    firstIndustry.add(industryOfTask.size());
  }

  private int position(IRI section) {
    return graph.value(section, ZM.position).map(v -> ((Literal) v).intValue()).orElse(0);
  }

  private void readTask(IRI task) {
    firstPart.add(agencyOfPart.size());
    for (Value part : graph.values(task, ZM.hasResponsibility)) {
      readPart((Resource) part);
    }
    firstIndustry.add(industryOfTask.size());
    List<Value> acted = graph.values(task, ZM.actsOn);
    traitsOfTasks.add(task, acted);
    for (Value thing : acted) {
      int industry = industries.find(thing);
      if (industry != Codes.NONE) {
        industryOfTask.add(industry);
      }
    }
  }

  private void readPart(Resource part) {
    graph
        .thing(part, ZM.agency)
        .ifPresent(
            agency -> {
              agencyOfPart.add(agencies.add(agency));
              roleOfPart.add(graph.thing(part, ZM.role).map(roles::add).orElse(Codes.NONE));
              basisOfPart.add(graph.thing(part, ZM.leadBasis).map(bases::add).orElse(Codes.NONE));
            });
  }

  private int document(IRI document) {
    int known = documents.find(document);
    if (known != Codes.NONE) {
      return known;
    }
    regionOfDocument.add(graph.thing(document, ZM.region).map(regions::find).orElse(Codes.NONE));
    yearOfDocument.add(graph.value(document, ELI.date_document).map(TableBuilder::year).orElse(0));
    return documents.add(document);
  }

  private static int year(Value date) {
    String words = date.stringValue();
    return words.matches("\\d{4}-.*") ? Integer.parseInt(words.substring(0, 4)) : 0;
  }

  private void readRows(Successors successors) {
    for (RowKind kind : RowKind.values()) {
      Codes codes = new Codes();
      int[][] of = new int[agencies.size()][];
      for (int agency = 0; agency < of.length; agency++) {
        IRI iri = (IRI) agencies.value(agency);
        of[agency] =
            switch (kind) {
              case LINE -> new int[] {codes.add(graph.thing(iri, ZM.agencyLine).orElse(iri))};
              case AGENCY -> new int[] {codes.add(iri)};
              case SUCCESSOR -> successors.of(iri).stream().mapToInt(codes::add).toArray();
            };
      }
      rows[kind.ordinal()] = codes;
      rowsOfAgency[kind.ordinal()] = of;
    }
  }
}
