package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import io.zhengmai.store.Store;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the things of a store by words.
 *
 * <p>The index is built in memory when it is started or first asked, by one thread in the
 * background, and follows the store: a question waits until all that was written before it is in
 * the index. A change costs as much as the things that its graphs speak of.
 */
public final class Search implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Search.class);
  private static final int IDLE_SECONDS = 10;

  private final Store store;
  private final ThreadPoolExecutor indexer =
      new ThreadPoolExecutor(
          1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Search::thread);

  /** Guarded by this; null until the index is wanted. */
  private @Nullable CompletableFuture<SearchIndex> latest;

  /** Guarded by this. */
  private final Set<Resource> changed = new HashSet<>();

  private final Consumer<Set<Resource>> watcher = this::changed;

  /** Written by the indexing thread alone. */
  private volatile @Nullable SearchIndex built;

  public Search(Store store) {
    this.store = store;
    indexer.allowCoreThreadTimeOut(true);
    store.watch(watcher);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "search-index");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /** Begins to build the index, if nobody has; returns at once. */
  public void start() {
    wanted();
  }

  private synchronized CompletableFuture<SearchIndex> wanted() {
    CompletableFuture<SearchIndex> index = latest;
    if (index == null || index.isCompletedExceptionally()) {
      index = CompletableFuture.supplyAsync(this::renewed, indexer);
      latest = index;
    }
    return index;
  }

  private synchronized void changed(Set<Resource> graphs) {
    if (latest != null) {
      changed.addAll(graphs);
      latest = CompletableFuture.supplyAsync(this::renewed, indexer);
    }
  }

  /**
   * Finds things.
   *
   * @throws IllegalStateException if the index cannot be built, or the thread is interrupted
   */
  public SearchResult find(SearchRequest request) {
    SearchIndex index = index();
    try (RepositoryConnection connection = store.connect()) {
      return index.read(searcher -> new Finder(searcher, connection).find(request));
    }
  }

  /**
   * Completes a name that is being typed, in Chinese or in pinyin.
   *
   * @param kinds of which the things are; empty for any
   * @param limit how many suggestions at most, 1 or more
   * @throws IllegalStateException if the index cannot be built, or the thread is interrupted
   */
  public List<Suggestion> suggest(String typed, Set<ThingKind> kinds, int limit) {
    return index().read(searcher -> new Suggester(searcher).suggest(typed, kinds, limit));
  }

  /**
   * Finds things by a name that may be written a little differently.
   *
   * @param name at most {@link SearchRequest#LONGEST} characters of it are looked at
   * @param kinds of which the things are; empty for any
   * @param limit how many at most, 1 or more
   * @throws IllegalStateException if the index cannot be built, or the thread is interrupted
   */
  public List<NamedThing> alike(String name, Set<ThingKind> kinds, int limit) {
    String beginning = name.substring(0, Math.min(name.length(), SearchRequest.LONGEST));
    return index().read(searcher -> new Suggester(searcher).alike(beginning, kinds, limit));
  }

  private SearchIndex index() {
    try {
      return wanted().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the index was built", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the index could not be built", e.getCause());
    }
  }

  /** Runs on the indexing thread. */
  private SearchIndex renewed() {
    Set<Resource> graphs;
    synchronized (this) {
      graphs = Set.copyOf(changed);
      changed.clear();
    }
    try (RepositoryConnection connection = store.connect()) {
      ThingReader reader = new ThingReader(connection);
      SearchIndex index = built;
      if (index == null) {
        index = new SearchIndex();
        put(reader.all(), reader, index);
        built = index;
      } else if (!graphs.isEmpty()) {
        Set<IRI> things = new LinkedHashSet<>();
        for (Resource graph : graphs) {
          things.addAll(index.of(graph));
          things.addAll(reader.of(graph));
        }
        put(things, reader, index);
      }
      return index;
    } catch (RuntimeException e) {
      synchronized (this) {
        changed.addAll(graphs);
      }
      throw e;
    }
  }

  private static void put(Set<IRI> things, ThingReader reader, SearchIndex index) {
    long start = System.nanoTime();
    for (IRI thing : things) {
      reader.read(thing).ifPresentOrElse(index::put, () -> index.remove(thing));
    }
    index.publish();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    LOG.debug("{} things indexed in {} ms", things.size(), millis);
  }

  @Override
  public synchronized void close() {
    store.unwatch(watcher);
    indexer.shutdownNow();
    SearchIndex index = built;
    if (index != null) {
      index.close();
    }
  }
}
