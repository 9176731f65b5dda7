package io.zhengmai.web.upload;

import io.zhengmai.document.Sidecar;
import io.zhengmai.document.UnreadableDocumentException;
import io.zhengmai.ingest.Draft;
import io.zhengmai.ingest.Ingestion;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads what was sent: a few documents at a time, each under a deadline. */
@Singleton
final class ReadingRoom {
  private static final int AT_A_TIME = 2;
  private static final int WAITING = 16;
  private static final int SECONDS = 60;

  private final Ingestion ingestion;
  private final ThreadPoolExecutor readers =
      new ThreadPoolExecutor(
          AT_A_TIME,
          AT_A_TIME,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(WAITING),
          task -> {
            Thread thread = new Thread(task, "reading");
            thread.setDaemon(true);
            return thread;
          });

  ReadingRoom(Ingestion ingestion) {
    this.ingestion = ingestion;
  }

  /**
   * Reads a document.
   *
   * @throws ProblemException 422 where it is no policy document that can be read, 503 where too
   *     many are being read or this one takes too long
   */
  Draft read(Upload upload, Sidecar sidecar) {
    Future<Draft> reading;
    try {
      reading = readers.submit(() -> ingestion.draft(upload.name(), upload.content(), sidecar));
    } catch (RejectedExecutionException e) {
      throw new ProblemException(
          ProblemType.BUSY,
          new Bilingual(
              "正在读的文件过多，请稍后再试", "Too many documents are being read; try again in a while"));
    }
    try {
      return reading.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      reading.cancel(true);
      throw new ProblemException(
          ProblemType.TIMEOUT,
          new Bilingual(
              "读文件超过 " + SECONDS + " 秒", "Reading took more than " + SECONDS + " seconds"));
    } catch (InterruptedException e) {
      reading.cancel(true);
      Thread.currentThread().interrupt();
      throw new ProblemException(
          ProblemType.TIMEOUT, new Bilingual("读文件中断", "Reading was interrupted"));
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    if (cause instanceof UnreadableDocumentException unreadable) {
      return new ProblemException(
          ProblemType.UNREADABLE,
          new Bilingual(unreadable.chinese(), unreadable.english()),
          Map.of("zh", unreadable.chinese(), "en", unreadable.english()));
    }
    if (cause instanceof IOException) {
      return new ProblemException(
          ProblemType.UNREADABLE,
          new Bilingual("文件已损坏，无法打开", "The file is broken and cannot be opened"));
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  @PreDestroy
  void close() {
    readers.shutdownNow();
  }
}
