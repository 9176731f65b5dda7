package io.zhengmai.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Waits for work done beside the main thread. */
final class Background {
  private Background() {}

  /** Returns what the work made when it is done; what it threw is thrown here as it was. */
  static <T extends @Nullable Object> T await(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
