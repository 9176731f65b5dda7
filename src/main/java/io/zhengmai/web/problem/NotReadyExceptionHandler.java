package io.zhengmai.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.zhengmai.query.Bilingual;
import io.zhengmai.store.NotReadyException;
import jakarta.inject.Singleton;

/** Asks to come again for what is still being made. */
@Singleton
final class NotReadyExceptionHandler
    implements ExceptionHandler<NotReadyException, HttpResponse<byte[]>> {
  @Override
  public HttpResponse<byte[]> handle(HttpRequest request, NotReadyException exception) {
    return new Problem(
            ProblemType.NOT_READY,
            new Bilingual(
                "统计与索引正在准备，请稍后再试", "Counts and index are still being made; try again in a while"))
        .response();
  }
}
