package io.zhengmai.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error, for people: it appears once work has taken a second, and never
 * where nobody looks (a pipe, a log).
 */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_NANOS = 1_000_000_000L;

  private final String task;
  private final long steps;
  private final long started = System.nanoTime();
  private final boolean watched = System.console() != null;
  private long done;
  private @Nullable ProgressBar bar;

  Progress(String task, long steps) {
    this.task = task;
    this.steps = steps;
  }

  synchronized void step() {
    done++;
    if (bar == null && watched && System.nanoTime() - started > PATIENCE_NANOS) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
