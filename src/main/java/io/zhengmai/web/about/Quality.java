package io.zhengmai.web.about;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.ThingKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How well the bundled documents are read, as {@code evaluate --json} wrote it.
 *
 * @param figures by kind of fact
 */
public record Quality(List<Figure> figures) {
  private static final String RESOURCE = "/zhengmai/quality.json";
  private static final String MENTION = "mention:";
  private static final Map<String, Bilingual> KINDS =
      Map.of(
          "meta", new Bilingual("文件信息", "metadata"),
          "sections", new Bilingual("章节", "sections"),
          "responsibility", new Bilingual("责任", "responsibilities"),
          "targets", new Bilingual("指标", "targets"),
          "mentions (all)", new Bilingual("提及（合计）", "mentions, all kinds"),
          "mention:policyDocument", new Bilingual("提及：文件", "mentions: document"),
          "taskIndustry", new Bilingual("任务所涉行业", "industries of tasks"));

  /**
   * The figures of a kind.
   *
   * @param precision share of what was read that is right
   * @param recall share of what the text says that was read
   * @param f1 the harmonic mean of both
   * @param gold how many facts of the kind the annotation has
   */
  public record Figure(Bilingual kind, double precision, double recall, double f1, int gold) {}

  static Quality bundled() {
    try (InputStream in = Quality.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the program holds no " + RESOURCE);
      }
      List<Figure> figures = new ArrayList<>();
      new ObjectMapper()
          .readTree(in)
          .properties()
          .forEach(
              kind -> {
                if (kind.getValue().has("f1")) {
                  figures.add(figure(kind.getKey(), kind.getValue()));
                }
              });
      return new Quality(figures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Figure figure(String kind, JsonNode score) {
    return new Figure(
        label(kind),
        score.path("precision").asDouble(),
        score.path("recall").asDouble(),
        score.path("f1").asDouble(),
        score.path("gold").asInt());
  }

  private static Bilingual label(String kind) {
    if (KINDS.containsKey(kind) || !kind.startsWith(MENTION)) {
      return KINDS.getOrDefault(kind, Bilingual.same(kind));
    }
    String thing = kind.substring(MENTION.length());
    Bilingual name = ThingKind.named(thing).map(ThingKind::label).orElse(Bilingual.same(thing));
    return new Bilingual("提及：" + name.zh(), "mentions: " + name.en());
  }
}
