package io.zhengmai.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the whole of a store and takes a while to make. It is made in the background,
 * by one thread of its own, so that no request's deadline breaks it off and none pays for all;
 * while it is made anew after a change, the last one is still there.
 *
 * <p>A change renews at once what was read since it was last made, and otherwise only when it is
 * next asked for: a store that is being filled costs nothing here.
 *
 * <p>Safe for use by several threads.
 */
public final class Derived<T> implements AutoCloseable {
  private static final int IDLE_SECONDS = 10;

  private final String name;
  private final Store store;
  private final Function<RepositoryConnection, T> making;
  private final ThreadPoolExecutor maker;
  private final Consumer<Set<Resource>> watcher = graphs -> changed();

  private volatile @Nullable Made<T> last;
  private volatile boolean read;
  private volatile boolean closed;

  /** Guarded by this; null while nothing is being made. */
  private @Nullable Making next;

  private record Made<T>(String version, Instant begun, T value) {}

  private record Making(CompletableFuture<Void> done, long begun) {}

  /**
   * What there is.
   *
   * @param asOf when its making began: later changes may be missing
   * @param isCurrent whether the store has not changed since
   */
  public record State<T>(T value, Instant asOf, boolean isCurrent) {}

  /**
   * Prepares; nothing is made yet.
   *
   * @param name what it is
   * @param making reads the store
   */
  public Derived(String name, Store store, Function<RepositoryConnection, T> making) {
    this.name = name;
    this.store = store;
    this.making = making;
    this.maker =
        new ThreadPoolExecutor(
            1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
    maker.allowCoreThreadTimeOut(true);
    store.watch(watcher);
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /** Begins to make it where there is none or an old one; returns at once. */
  public void start() {
    needed();
  }

  /** What there is, without waiting. */
  public Optional<State<T>> now() {
    read = true;
    start();
    return Optional.ofNullable(last)
        .map(made -> new State<>(made.value(), made.begun(), isCurrent(made)));
  }

  /**
   * The newest that can be had soon.
   *
   * @param first how long to wait where there is none yet
   * @param renewal how long the next may have been in the making until the last one has to do
   * @throws NotReadyException where there is none after all
   * @throws RuntimeException what the making threw, where it has given none yet
   */
  public State<T> soon(Duration first, Duration renewal) {
    return ifSoon(first, renewal).orElseThrow(() -> new NotReadyException(name));
  }

  /** The same, but empty where there is none after all. */
  public Optional<State<T>> ifSoon(Duration first, Duration renewal) {
    read = true;
    long patience = System.nanoTime() + first.toNanos();
    boolean waits = true;
    // What is being made may have begun before the last change; the one after it has not.
    for (int turn = 0; turn < 2 && waits; turn++) {
      Making making = needed();
      if (making == null) {
        break;
      }
      long until = last == null ? patience : making.begun() + renewal.toNanos();
      waits = await(making.done(), until - System.nanoTime());
    }
    return now();
  }

  private boolean isCurrent(@Nullable Made<T> made) {
    return made != null && (closed || made.version().equals(store.version()));
  }

  /** Returns whether the work was done before the time was up. */
  private boolean await(CompletableFuture<Void> work, long nanos) {
    try {
      work.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      if (last != null) {
        return false;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  private synchronized void changed() {
    if (read && last != null) {
      needed();
    }
  }

  /**
   * What is being made, begun now where nothing was; null where what there is will do. Whether it
   * will is asked under the lock, since a making may end at any time.
   */
  private synchronized @Nullable Making needed() {
    if (closed || isCurrent(last)) {
      return null;
    }
    return next == null ? begin() : next;
  }

  private Making begin() {
    read = false;
    Making making = new Making(CompletableFuture.runAsync(this::make, maker), System.nanoTime());
    next = making;
    return making;
  }

  private void make() {
    boolean done = false;
    try (RepositoryConnection connection = store.connect()) {
      String version = store.version();
      Instant begun = Instant.now();
      last = new Made<>(version, begun, making.apply(connection));
      done = true;
    } finally {
      ended(done);
    }
  }

  /** A change while it was made is not in it. What cannot be made is tried again when asked for. */
  private synchronized void ended(boolean done) {
    next = null;
    if (done && read) {
      needed();
    }
  }

  /** Follows the store no more. What there is stays, and nobody waits for the next. */
  @Override
  public void close() {
    store.unwatch(watcher);
    synchronized (this) {
      closed = true;
      if (next != null) {
        next.done().complete(null);
      }
    }
    maker.shutdownNow();
  }
}
