package io.zhengmai.web.figure;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.ZM;
import java.util.Comparator;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** What provinces are called where there is little room. */
public final class ProvinceNames {
  private final RepositoryConnection connection;
  private final Labels labels;

  public ProvinceNames(RepositoryConnection connection) {
    this.connection = connection;
    this.labels = new Labels(connection);
  }

  /** Without its type, where the graph says so: 河北. */
  public Bilingual shortest(IRI province) {
    Bilingual label = labels.of((Value) province);
    try (var names = connection.getStatements(province, ZM.shortName, null, false)) {
      return names.stream()
          .map(statement -> statement.getObject().stringValue())
          .min(Comparator.naturalOrder())
          .map(name -> new Bilingual(name, label.en()))
          .orElse(label);
    }
  }
}
