package io.zhengmai.graph;

import io.zhengmai.format.ResultFormat;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.Schema;
import io.zhengmai.vocabulary.ZM;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.TurtleWriterSettings;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements in one order, so that the same statements give the same bytes, whatever order
 * they come in: by graph, subject, predicate ({@code rdf:type} first) and object. It holds them in
 * memory, a list at a time. Blank nodes keep their order only as far as their labels do.
 */
public final class SortedRdf {
  /** The prefixes of what is written. */
  public static final List<Namespace> PREFIXES =
      List.of(
          ZM.NS,
          ELI.NS,
          OA.NS,
          Schema.NS,
          ORG.NS,
          SKOS.NS,
          DCTERMS.NS,
          PROV.NS,
          RDF.NS,
          RDFS.NS,
          XSD.NS);

  private static final Comparator<Statement> ORDER =
      Comparator.<Statement, String>comparing(s -> key(s.getContext()))
          .thenComparing(s -> key(s.getSubject()))
          .thenComparing(s -> s.getPredicate().equals(RDF.TYPE) ? "" : key(s.getPredicate()))
          .thenComparing(s -> key(s.getObject()));

  private SortedRdf() {}

  /**
   * Writes statements with their own contexts, or without them where the format has no names of
   * graphs.
   *
   * @param out is flushed and left open
   */
  public static void write(Iterable<Statement> statements, RDFFormat format, OutputStream out) {
    List<Statement> all = new ArrayList<>();
    statements.forEach(all::add);
    writeEach(List.of(all).iterator(), format, out);
  }

  /**
   * Writes several lists of statements one after the other, each in order. No more than one of them
   * is held at a time.
   *
   * @param out is flushed and left open
   */
  public static void writeEach(
      Iterator<List<Statement>> lists, RDFFormat format, OutputStream out) {
    RDFWriter writer = ResultFormat.rdfWriter(format, out);
    writer.set(BasicWriterSettings.PRETTY_PRINT, true);
    // An abbreviated decimal comes back with another lexical form.
    writer.set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
    writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    writer.startRDF();
    if (format != RDFFormat.NQUADS && format != RDFFormat.NTRIPLES) {
      PREFIXES.forEach(p -> writer.handleNamespace(p.getPrefix(), p.getName()));
    }
    Statement last = null;
    while (lists.hasNext()) {
      List<Statement> sorted = new ArrayList<>();
      for (Statement s : lists.next()) {
        sorted.add(format.supportsContexts() ? s : triple(s));
      }
      sorted.sort(ORDER);
      for (Statement statement : sorted) {
        if (!sameQuad(statement, last)) {
          writer.handleStatement(statement);
        }
        last = statement;
      }
    }
    writer.endRDF();
  }

  /** Writes the graph of a document under its name, or without it where the format has no names. */
  public static void write(DocumentGraph graph, RDFFormat format, OutputStream out) {
    List<Statement> statements = new ArrayList<>(graph.model().size());
    IRI name = format.supportsContexts() ? graph.name() : null;
    for (Statement s : graph.model()) {
      statements.add(Statements.statement(s.getSubject(), s.getPredicate(), s.getObject(), name));
    }
    write(statements, format, out);
  }

  private static Statement triple(Statement s) {
    return Statements.statement(s.getSubject(), s.getPredicate(), s.getObject(), null);
  }

  private static boolean sameQuad(Statement statement, @Nullable Statement last) {
    return last != null
        && statement.equals(last)
        && Objects.equals(statement.getContext(), last.getContext());
  }

  private static String key(@Nullable Value value) {
    return value == null ? "" : value.toString();
  }
}
