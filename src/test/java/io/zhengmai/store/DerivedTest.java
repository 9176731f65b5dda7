package io.zhengmai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengmai.validation.GraphValidator;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The size of a store stands for what takes long to make: each making waits to be let go on. */
class DerivedTest {
  private static final Duration NONE = Duration.ZERO;
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final IRI FIRST = Values.iri("urn:graph:甲");
  private static final IRI SECOND = Values.iri("urn:graph:乙");

  private final Store store = Store.open("memory", GraphValidator.bundled());
  private final Semaphore permits = new Semaphore(0);
  private final AtomicInteger makings = new AtomicInteger();

  /** The test, and the thread that makes. */
  private final Phaser reading = new Phaser(2);

  private final Derived<Long> size = new Derived<>("size", store, this::size);

  private long size(RepositoryConnection connection) {
    makings.incrementAndGet();
    long size = connection.size();
    reading.arriveAndDeregister();
    permits.acquireUninterruptibly();
    return size;
  }

  private static <T> T current(Derived<T> derived) {
    return derived.soon(LONG, LONG).value();
  }

  @AfterEach
  void close() {
    permits.release(1000);
    size.close();
    store.close();
  }

  private static Model statement(String value) {
    return new ModelBuilder().subject("urn:s").add("urn:p", Values.literal(value)).build();
  }

  @Test
  void nothingIsMadeBeforeItIsWanted() {
    store.put(FIRST, statement("甲"));
    assertThat(makings).hasValue(0);
    permits.release();
    assertThat(current(size)).isEqualTo(1);
    assertThat(makings).hasValue(1);
  }

  @Test
  void whoWaitsTooLittleForTheFirstIsToldSo() {
    assertThat(size.now()).isEmpty();
    assertThatThrownBy(() -> size.soon(NONE, LONG))
        .isInstanceOf(NotReadyException.class)
        .hasMessageContaining("size");
    permits.release();
    assertThat(size.soon(LONG, NONE)).matches(Derived.State::isCurrent);
    assertThat(makings).as("all waited for the same").hasValue(1);
  }

  @Test
  void theOldOneIsThereWhileTheNextIsMade() {
    permits.release();
    assertThat(current(size)).isZero();
    store.put(FIRST, statement("甲"));
    Derived.State<Long> old = size.soon(LONG, NONE);
    assertThat(old.value()).isZero();
    assertThat(old.isCurrent()).isFalse();
    permits.release();
    assertThat(size.soon(NONE, LONG)).extracting(Derived.State::value).isEqualTo(1L);
    assertThat(size.now()).get().matches(Derived.State::isCurrent);
  }

  @Test
  void aChangeWhileItIsMadeIsInTheNext() {
    size.start();
    reading.arriveAndAwaitAdvance();
    store.put(FIRST, statement("甲"));
    permits.release(2);
    assertThat(current(size)).isEqualTo(1);
    assertThat(makings).hasValue(2);
  }

  @Test
  void manyChangesAreOneMaking() {
    permits.release();
    assertThat(current(size)).isZero();
    store.put(FIRST, statement("甲"));
    store.put(SECOND, statement("乙"));
    store.remove(FIRST);
    store.put(FIRST, statement("丙"));
    permits.release(2);
    assertThat(current(size)).isEqualTo(2);
    assertThat(makings.get()).isLessThanOrEqualTo(3);
  }

  @Test
  void whatFailedIsTriedAgain() {
    AtomicInteger tries = new AtomicInteger();
    try (Derived<String> fails =
        new Derived<>(
            "fails",
            store,
            connection -> {
              if (tries.incrementAndGet() % 2 == 1) {
                throw new IllegalArgumentException("not this time");
              }
              return "made";
            })) {
      assertThatThrownBy(() -> current(fails))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not this time");
      assertThat(current(fails)).isEqualTo("made");
      store.put(FIRST, statement("甲"));
      Derived.State<String> after = fails.soon(LONG, LONG);
      assertThat(after.value()).as("the last one has to do").isEqualTo("made");
    }
  }

  @Test
  void closedItFollowsNoMore() {
    permits.release();
    assertThat(current(size)).isZero();
    size.close();
    store.put(FIRST, statement("甲"));
    assertThat(current(size)).isZero();
  }

  @Test
  void whoWaitsWhenItIsClosedWaitsNoMore() {
    size.start();
    reading.arriveAndAwaitAdvance();
    CompletableFuture<Derived.State<Long>> waiting =
        CompletableFuture.supplyAsync(() -> size.soon(LONG, LONG));
    size.close();
    assertThatThrownBy(waiting::join).hasCauseInstanceOf(NotReadyException.class);
  }
}
