package io.zhengmai.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers a {@link ProblemException} with its problem. */
@Singleton
final class ProblemExceptionHandler
    implements ExceptionHandler<ProblemException, HttpResponse<byte[]>> {
  @Override
  public HttpResponse<byte[]> handle(HttpRequest request, ProblemException exception) {
    return exception.problem().response();
  }
}
