package io.zhengmai.web.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers with JSON, or with the call of a function that 0.2 allows for old browsers. */
final class ReconcileJson {
  private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_$][\\w$.]{0,99}");

  private ReconcileJson() {}

  static HttpResponse<?> answer(JsonNode node) {
    return answer(node, null);
  }

  static HttpResponse<?> answer(JsonNode node, @Nullable String callback) {
    if (callback == null) {
      return HttpResponse.ok(bytes(node.toString()))
          .contentType("application/json")
          .header("Vary", "Accept-Language");
    }
    if (!FUNCTION.matcher(callback).matches()) {
      throw Questions.refused("callback", "应为函数名", "has to be the name of a function");
    }
    return HttpResponse.ok(bytes("/**/" + callback + "(" + node + ");"))
        .contentType("application/javascript")
        .header("Vary", "Accept-Language");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
