package io.zhengmai.explore.document;

import io.zhengmai.explore.Named;
import io.zhengmai.vocabulary.ZM;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * A document with all that was read from it.
 *
 * @param document called by its title
 * @param text what every span counts
 * @param head its metadata, in the order of a document's head
 * @param citations what it is based on, replaces and repeals
 * @param parts in the order of the text
 * @param marks by where they start, the longer first
 * @param statements how many its graph holds
 */
public record ReadDocument(
    Named document,
    String text,
    List<HeadEntry> head,
    List<CitationNote> citations,
    List<Part> parts,
    List<Mark> marks,
    int statements) {
  public ReadDocument {
    head = List.copyOf(head);
    citations = List.copyOf(citations);
    parts = List.copyOf(parts);
    marks = List.copyOf(marks);
  }

  /**
   * A document of the store.
   *
   * @return empty where the store holds no text of it
   */
  public static Optional<ReadDocument> in(RepositoryConnection connection, IRI document) {
    Resource graph;
    try (var texts = connection.getStatements(document, ZM.text, null, false)) {
      Optional<Statement> text = texts.stream().findFirst();
      if (text.isEmpty()) {
        return Optional.empty();
      }
      graph = text.get().getContext();
    }
    Model model = new LinkedHashModel();
    try (var statements = connection.getStatements(null, null, null, false, graph)) {
      statements.forEach(s -> model.add(s.getSubject(), s.getPredicate(), s.getObject()));
    }
    return Optional.of(of(model, document, connection));
  }

  /**
   * A document that need not be in the store.
   *
   * @param graph all that was read from it
   * @param known the store, which is asked what to call the things that the document names
   */
  public static ReadDocument of(Model graph, IRI document, RepositoryConnection known) {
    DocumentStatements statements = new DocumentStatements(graph, known);
    return new ReadDocument(
        statements.named(document),
        statements.words(document, ZM.text).orElseThrow(),
        new HeadReader(statements).read(document),
        new HeadReader(statements).citations(),
        new PartReader(statements).read(),
        new MarkReader(statements).read(),
        graph.size());
  }
}
