package io.zhengmai.web.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.dawg.DAWGTestResultSetUtil;
import org.eclipse.rdf4j.query.impl.MutableTupleQueryResult;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.QueryResultFormat;
import org.eclipse.rdf4j.query.resultio.QueryResultIO;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The result that a test expects, in any form of the suites: rows, true or false, or a graph. */
interface ExpectedResult {
  /** What to ask the server for. */
  String mediaType();

  /** Compares with what it answered, blank nodes by what is said of them. */
  void check(byte[] answer) throws IOException;

  static ExpectedResult of(IRI file) throws IOException {
    String name = file.stringValue();
    if (name.endsWith(".csv")) {
      return new Lines(TupleQueryResultFormat.CSV, EvaluationManifest.text(file));
    }
    if (name.endsWith(".srx") || name.endsWith(".srj") || name.endsWith(".tsv")) {
      byte[] bytes = EvaluationManifest.bytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.contains("<boolean>") || text.contains("\"boolean\"")) {
        BooleanQueryResultFormat format =
            name.endsWith(".srj") ? BooleanQueryResultFormat.JSON : BooleanQueryResultFormat.SPARQL;
        return new Truth(
            format, QueryResultIO.parseBoolean(new ByteArrayInputStream(bytes), format));
      }
      return new Rows(
          (TupleQueryResultFormat) QueryResultIO.getParserFormatForFileName(name).orElseThrow(),
          bytes);
    }
    Model model = EvaluationManifest.rdf(file);
    if (model.contains(null, null, W3cManifest.iri(RESULT_SET))) {
      return model.contains(null, W3cManifest.iri(RS + "boolean"), null)
          ? new Truth(
              BooleanQueryResultFormat.SPARQL, DAWGTestResultSetUtil.toBooleanQueryResult(model))
          : new Table(DAWGTestResultSetUtil.toTupleQueryResult(model));
    }
    return new Graph(model);
  }

  /** The vocabulary of results as RDF. */
  String RS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

  /** The class of results as RDF. */
  String RESULT_SET = RS + "ResultSet";

  /** Text, line by line in any order, for a format that says less than terms. */
  record Lines(QueryResultFormat format, String expected) implements ExpectedResult {
    @Override
    public String mediaType() {
      return format.getDefaultMIMEType();
    }

    @Override
    public void check(byte[] answer) {
      List<String> found = lines(new String(answer, StandardCharsets.UTF_8));
      assertThat(found.get(0)).isEqualTo(lines(expected).get(0));
      assertThat(found).containsExactlyInAnyOrderElementsOf(lines(expected));
    }

    /** A blank node has another label in every answer. */
    private static List<String> lines(String text) {
      return Stream.of(text.replaceAll("_:[\\w-]+", "_:b").split("\r?\n")).toList();
    }
  }

  /** Rows in the format in which they are expected. */
  record Rows(TupleQueryResultFormat format, byte[] expected) implements ExpectedResult {
    @Override
    public String mediaType() {
      return format.getDefaultMIMEType();
    }

    @Override
    public void check(byte[] answer) throws IOException {
      sameRows(read(answer), read(expected));
    }

    private TupleQueryResult read(byte[] bytes) throws IOException {
      return QueryResultIO.parseTuple(new ByteArrayInputStream(bytes), format, null);
    }
  }

  /** Rows that are expected as RDF. */
  record Table(TupleQueryResult expected) implements ExpectedResult {
    @Override
    public String mediaType() {
      return TupleQueryResultFormat.SPARQL.getDefaultMIMEType();
    }

    @Override
    public void check(byte[] answer) throws IOException {
      sameRows(
          QueryResultIO.parseTuple(
              new ByteArrayInputStream(answer), TupleQueryResultFormat.SPARQL, null),
          expected);
    }
  }

  /** The answer of an ASK. */
  record Truth(BooleanQueryResultFormat format, boolean expected) implements ExpectedResult {
    @Override
    public String mediaType() {
      return format.getDefaultMIMEType();
    }

    @Override
    public void check(byte[] answer) throws IOException {
      assertThat(QueryResultIO.parseBoolean(new ByteArrayInputStream(answer), format))
          .isEqualTo(expected);
    }
  }

  /** The statements of a CONSTRUCT. */
  record Graph(Model expected) implements ExpectedResult {
    @Override
    public String mediaType() {
      return RDFFormat.NTRIPLES.getDefaultMIMEType();
    }

    @Override
    public void check(byte[] answer) throws IOException {
      Model found = Rio.parse(new ByteArrayInputStream(answer), "", RDFFormat.NTRIPLES);
      assertThat(Models.isomorphic(found, expected)).as(found.toString()).isTrue();
    }
  }

  private static void sameRows(TupleQueryResult found, TupleQueryResult expected) {
    var actual = new MutableTupleQueryResult(found);
    var wanted = new MutableTupleQueryResult(expected);
    boolean same = QueryResults.equals(actual, wanted);
    actual.beforeFirst();
    wanted.beforeFirst();
    assertThat(same)
        .as("found " + actual.stream().toList() + ", expected " + wanted.stream().toList())
        .isTrue();
  }
}
