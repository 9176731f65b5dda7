package io.zhengmai.web.mcp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.ThingKind;
import io.zhengmai.web.search.SearchAnswers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tool that searches by words, with the parameters and the answer of {@code /search}. */
final class SearchTool {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SearchTool() {}

  static Tool of(SearchAnswers search) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(
        "q",
        Schemas.described(
            Schemas.string(),
            "搜索词：空格分开的词都要有，“引号”内按原样，-词 排除",
            "words, all wanted; \"in a row\"; -unwanted"));
    List<String> kinds = Arrays.stream(ThingKind.values()).map(ThingKind::code).toList();
    members.put(
        "kind",
        Schemas.described(
            Schemas.list(Map.of("type", "string", "enum", kinds)), "类别", "kinds of things"));
    members.put(
        "region",
        Schemas.described(
            Schemas.list(Schemas.string()), "地区（含下级）", "regions, with those within them"));
    members.put(
        "year",
        Schemas.described(Schemas.list(Schemas.string()), "文件年份", "years of the documents"));
    members.put("page", Schemas.described(Schemas.integer(), "第几页", "which page, from 1"));
    members.put("limit", Schemas.described(Schemas.integer(), "每页几项", "things on a page"));
    return new Tool(
        "search",
        new Bilingual("全文搜索", "Search"),
        new Bilingual(
            "在名称、别名、标题、任务与文件原文中搜索，给出命中的原文与位置。",
            "Searches names, aliases, headings and the words of tasks and documents, and gives the"
                + " words with their place."),
        Schemas.object(members, List.of("q")),
        Schemas.object(
            Map.of("total", Schemas.integer(), "hits", Schemas.list(Map.of("type", "object"))),
            List.of("total", "hits")),
        arguments ->
            connection ->
                JSON.convertValue(
                    search.json(arguments.values(), connection), new TypeReference<>() {}));
  }
}
