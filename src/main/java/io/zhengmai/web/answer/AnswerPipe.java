package io.zhengmai.web.answer;

import io.zhengmai.query.Cut;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Carries an answer from the thread that computes it to the one that sends it. It holds a quarter
 * of a megabyte; whoever writes more waits until the client has taken some.
 *
 * <p>An answer that fails before that can still become a problem; one that fails later ends in an
 * {@link IOException} for who reads it, and so in a broken connection.
 */
final class AnswerPipe {
  private static final int CHUNK = 32 * 1024;
  private static final int HELD = 8;

  /** A client that takes nothing for so long is gone. */
  private static final long STALLED_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final Deque<byte[]> chunks = new ArrayDeque<>();
  private boolean started;
  private boolean complete;
  private @Nullable Cut cut;
  private @Nullable Throwable failure;
  private long waited;
  private long waitingSince;
  private Runnable ended = () -> {};

  /**
   * What is known of an answer when its headers have to be written.
   *
   * @param body all of it as bytes, or an {@link InputStream} where more is to come
   * @param cut null where it is not cut so far
   */
  record Start(Object body, @Nullable Cut cut) {}

  /** Where the answer is written; {@link #complete} has to follow. */
  OutputStream out() {
    return new Out();
  }

  /** What to do when the answer has ended in whatever way; set before it begins. */
  synchronized void whenEnded(Runnable action) {
    ended = action;
  }

  /** Ends an answer of which all has been written. */
  synchronized void complete(@Nullable Cut made) {
    if (failure == null) {
      if (made != null && !made.said() && started) {
        failure = new IOException(made.message());
      }
      cut = made;
      complete = true;
      ended.run();
      notifyAll();
    }
  }

  /** Ends an answer that cannot go on; does nothing to one that has ended already. */
  synchronized void fail(Throwable why) {
    if (!complete && failure == null) {
      failure = why;
      chunks.clear();
      ended.run();
      notifyAll();
    }
  }

  /** Nanoseconds for which the answer has waited for the client. */
  synchronized long waited() {
    return waited + (waitingSince == 0 ? 0 : System.nanoTime() - waitingSince);
  }

  /**
   * Waits until the answer is complete or fills the pipe: then its headers have to be written.
   *
   * @throws Failed if it has failed
   */
  synchronized Start start() throws InterruptedException, Failed {
    while (chunks.size() < HELD && !complete && failure == null) {
      wait();
    }
    if (failure != null) {
      throw new Failed(failure);
    }
    started = true;
    return complete ? new Start(all(), cut) : new Start(new In(), null);
  }

  private byte[] all() {
    byte[] all = new byte[chunks.stream().mapToInt(c -> c.length).sum()];
    int at = 0;
    for (byte[] chunk : chunks) {
      System.arraycopy(chunk, 0, all, at, chunk.length);
      at += chunk.length;
    }
    chunks.clear();
    return all;
  }

  private synchronized void put(byte[] chunk) throws IOException {
    long since = System.nanoTime();
    waitingSince = since;
    try {
      while (chunks.size() >= HELD && failure == null) {
        if (System.nanoTime() - since > STALLED_NANOS) {
          fail(new IOException("the client takes nothing"));
        } else {
          wait(TimeUnit.NANOSECONDS.toMillis(STALLED_NANOS) / 10);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      waited += System.nanoTime() - since;
      waitingSince = 0;
    }
    if (failure != null) {
      throw new IOException("nobody takes the rest of this answer", failure);
    }
    chunks.add(chunk);
    notifyAll();
  }

  private synchronized byte @Nullable [] take() throws IOException {
    try {
      while (chunks.isEmpty() && !complete && failure == null) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
    if (failure != null) {
      throw new IOException("the answer breaks off", failure);
    }
    byte[] chunk = chunks.poll();
    notifyAll();
    return chunk;
  }

  /** Why an answer failed before it began. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Throwable why;

    Failed(Throwable why) {
      super(why);
      this.why = why;
    }

    Throwable why() {
      return why;
    }
  }

  private final class Out extends OutputStream {
    private final byte[] chunk = new byte[CHUNK];
    private int length;

    @Override
    public void write(int b) throws IOException {
      if (length == CHUNK) {
        send();
      }
      chunk[length++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      int done = 0;
      while (done < count) {
        if (length == CHUNK) {
          send();
        }
        int part = Math.min(count - done, CHUNK - length);
        System.arraycopy(bytes, offset + done, chunk, length, part);
        length += part;
        done += part;
      }
    }

    /** Sends what is left; flushing sends nothing, or writers would make parts of a few bytes. */
    @Override
    public void close() throws IOException {
      if (length > 0) {
        send();
      }
    }

    private void send() throws IOException {
      put(Arrays.copyOf(chunk, length));
      length = 0;
    }
  }

  private final class In extends InputStream {
    private byte[] chunk = new byte[0];
    private int at;

    @Override
    public int read() throws IOException {
      return ready() ? chunk[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      if (count == 0) {
        return 0;
      }
      if (!ready()) {
        return -1;
      }
      int part = Math.min(count, chunk.length - at);
      System.arraycopy(chunk, at, bytes, offset, part);
      at += part;
      return part;
    }

    private boolean ready() throws IOException {
      if (at < chunk.length) {
        return true;
      }
      byte[] next = take();
      if (next == null) {
        return false;
      }
      chunk = next;
      at = 0;
      return true;
    }

    @Override
    public void close() {
      fail(new IOException("the client has gone"));
    }
  }
}
