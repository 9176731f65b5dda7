package io.zhengmai.web.answer;

import io.zhengmai.query.Cut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** What writes an answer from the store. */
@FunctionalInterface
public interface AnswerBody {
  /**
   * Writes the answer as it comes.
   *
   * @param connection closed by the caller
   * @param out blocks while the client takes nothing; closed by the caller
   * @return where the answer was cut; empty where it is whole
   */
  Optional<Cut> write(RepositoryConnection connection, OutputStream out) throws IOException;
}
