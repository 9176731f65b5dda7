package io.zhengmai.web.graph;

import io.zhengmai.explore.Page;
import io.zhengmai.explore.neighbourhood.Neighbour;
import io.zhengmai.explore.neighbourhood.Relation;
import io.zhengmai.query.ThingKind;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.PageJson;
import io.zhengmai.web.page.Paging;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the graph explorer shows.
 *
 * @param thing in the middle
 * @param chosen the relation whose things are listed; null for none
 * @param kind the only kind that is listed; null for all
 * @param others null where no relation is chosen
 */
public record GraphView(
    Neighbour thing,
    List<Relation> relations,
    @Nullable Relation chosen,
    @Nullable ThingKind kind,
    @Nullable Page<Neighbour> others) {
  public GraphView {
    relations = List.copyOf(relations);
  }

  /** Where the list stands in all that the relation joins; null without one. */
  public @Nullable Paging paging() {
    return others == null ? null : Paging.of("page", others);
  }

  /** The kinds of what is listed, to list one of them alone. */
  public List<ThingKind> kinds() {
    return others == null
        ? List.of()
        : others.items().stream()
            .flatMap(other -> Stream.ofNullable(other.kind()))
            .distinct()
            .sorted()
            .toList();
  }

  /** What the drawing may have to say, as JSON. */
  public String words(Linker to) {
    return PageJson.of(
        Map.of(
            "size", to.choose("{nodes} 个事物，{edges} 条边", "{nodes} things, {edges} edges"),
            "other", to.choose("其他", "other"),
            "noWords", to.choose("这条边没有直接的原文依据", "No words of a document stand behind this edge"),
            "chooseTwo",
                to.choose(
                    "先选中两个事物：按住 Shift 点选，或打开“多选”",
                    "Choose two things first: with Shift held down, or with “Several” switched on"),
            "limit",
                to.choose(
                    "图已够大，请先收起或另起一图",
                    "The drawing is large enough; collapse something or start another"),
            "not_joined", to.choose("两者没有相连", "The two are not joined"),
            "too_far", to.choose("八步以内没有相连", "They are not joined within eight steps"),
            "too_much", to.choose("相连的事物过多，没有找完", "Too much is joined to them to be searched"),
            "too_slow", to.choose("时间已到，没有找完", "The search took too long"),
            "unknown", to.choose("没有找到", "Nothing was found")));
  }
}
