package io.zhengmai.claim;

import org.jspecify.annotations.Nullable;

/**
 * A value of a document's metadata and where it comes from.
 *
 * @param evidence the words it was read from; null where the sidecar gives it
 */
public record Read<T>(T value, Basis basis, @Nullable Evidence evidence) {
  /** Another value that a rule concludes from the same words. */
  public <U> Read<U> concluded(U other, Basis itsBasis, String rule) {
    return new Read<>(other, itsBasis, evidence == null ? null : evidence.concluded(rule));
  }
}
