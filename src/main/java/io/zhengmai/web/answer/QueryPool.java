package io.zhengmai.web.answer;

import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The threads that ask the store: so many, and a line of limited length before them. Each piece of
 * work has a deadline, which counts from when it joins the line.
 */
@Singleton
final class QueryPool {
  private static final long TICK_MILLIS = 50;

  private final ThreadPoolExecutor threads;
  private final ScheduledExecutorService clock;
  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

  QueryPool(QueryLimits limits) {
    threads =
        new ThreadPoolExecutor(
            limits.running(),
            limits.running(),
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(limits.waiting()),
            daemons("query"));
    clock = Executors.newSingleThreadScheduledExecutor(daemons("query-clock"));
    clock.scheduleWithFixedDelay(
        () -> watches.removeIf(Watch::over), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Lets work begin as soon as a thread is free.
   *
   * @param seconds after which it is stopped
   * @param waited nanoseconds that it has waited for its client, which do not count
   * @throws ProblemException 503 where the line is full
   */
  void start(StoreTask<?> task, int seconds, LongSupplier waited) {
    try {
      threads.execute(task);
    } catch (RejectedExecutionException e) {
      throw new ProblemException(
          ProblemType.BUSY,
          new Bilingual("查询过多，请稍后再试", "Too many queries at a time; try again in a while"));
    }
    watches.add(new Watch(task, System.nanoTime(), TimeUnit.SECONDS.toNanos(seconds), waited));
  }

  private record Watch(StoreTask<?> task, long begin, long nanos, LongSupplier waited) {
    /** Whether there is nothing to watch any more; stops what is late. */
    boolean over() {
      if (!task.isDone() && System.nanoTime() - begin - waited.getAsLong() >= nanos) {
        task.stop(StopReason.DEADLINE);
      }
      return task.isDone();
    }
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  @PreDestroy
  void close() {
    clock.shutdownNow();
    threads.shutdownNow();
  }
}
