package io.zhengmai.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * A digest of a set of statements that does not depend on their order: the sum of the SHA-256 of
 * each as N-Quads. It takes the same memory for any number of them. Blank nodes count by their
 * labels.
 */
final class ContentDigest {
  private static final int WORDS = 4;

  private final long[] sum = new long[WORDS];
  private final MessageDigest sha256;

  ContentDigest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  void add(Statement statement) {
    StringBuilder line = new StringBuilder();
    line.append(NTriplesUtil.toNTriplesString(statement.getSubject())).append(' ');
    line.append(NTriplesUtil.toNTriplesString(statement.getPredicate())).append(' ');
    line.append(NTriplesUtil.toNTriplesString(statement.getObject()));
    Resource graph = statement.getContext();
    if (graph != null) {
      line.append(' ').append(NTriplesUtil.toNTriplesString(graph));
    }
    ByteBuffer hash =
        ByteBuffer.wrap(sha256.digest(line.toString().getBytes(StandardCharsets.UTF_8)));
    for (int word = 0; word < WORDS; word++) {
      sum[word] += hash.getLong();
    }
  }

  /** The digest so far, in lower-case hexadecimal. */
  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(WORDS * Long.BYTES);
    for (long word : sum) {
      bytes.putLong(word);
    }
    return HexFormat.of().formatHex(bytes.array());
  }
}
