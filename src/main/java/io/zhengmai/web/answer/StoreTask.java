package io.zhengmai.web.answer;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work on the store that can be stopped, in the line as well as while it runs.
 *
 * <p>What is stopped is interrupted. RDF4J may take an interruption for the end of a result, so
 * that work which was stopped has no result, whatever it returns.
 */
final class StoreTask<T extends @Nullable Object> implements Runnable {
  private final FutureTask<T> future;
  private final Consumer<StopReason> stopped;

  /** Whether it is settled how the work ends: it was stopped, or it may not be stopped any more. */
  private final AtomicBoolean settled = new AtomicBoolean();

  /**
   * Work to do.
   *
   * @param work takes the task that it is, to {@link #seal} it
   * @param stopped called by whoever stops it
   */
  StoreTask(Function<StoreTask<T>, T> work, Consumer<StopReason> stopped) {
    this.future = new FutureTask<>(() -> work.apply(this));
    this.stopped = stopped;
  }

  @Override
  public void run() {
    future.run();
  }

  /** Ends the work unless it is done or sealed. */
  void stop(StopReason why) {
    if (!future.isDone() && settled.compareAndSet(false, true)) {
      stopped.accept(why);
      future.cancel(true);
    }
  }

  /**
   * Lets the work end by itself from here on, as a commit has to.
   *
   * @return false if it was stopped before
   */
  boolean seal() {
    return settled.compareAndSet(false, true);
  }

  boolean isDone() {
    return future.isDone();
  }

  /**
   * Waits for the result.
   *
   * @throws CancellationException if the work was stopped
   */
  T get() throws InterruptedException, ExecutionException {
    return future.get();
  }
}
