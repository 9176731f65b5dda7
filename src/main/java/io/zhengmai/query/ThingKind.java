package io.zhengmai.query;

import io.zhengmai.vocabulary.Schema;
import io.zhengmai.vocabulary.ZM;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.ORG;

/** A kind of thing that people ask about by name, and the classes that its things belong to. */
public enum ThingKind {
  DOCUMENT("document", "文件", "document", ZM.PolicyDocument),
  SECTION("section", "章节", "section", ZM.Section),
  TASK("task", "任务", "task", ZM.Task),
  TARGET("target", "指标", "target", ZM.Target),
  AGENCY("agency", "机构", "agency", ZM.Agency, ZM.AgencyGroup),
  AGENCY_LINE("agencyLine", "条线", "agency line", ZM.AgencyLine),
  REGION("region", "地区", "region", ZM.Region),
  INDUSTRY("industry", "行业", "industry", ZM.Industry),
  PRODUCT("product", "产品", "product", ZM.Product),
  MATERIAL("material", "原料", "material", ZM.Material),
  BRAND("brand", "品牌", "brand", Schema.Brand),
  STANDARD("standard", "标准", "standard", ZM.Standard),
  HONOUR("honour", "荣誉", "honour", ZM.Honour),
  PROGRAMME("programme", "专项", "programme", ZM.Programme),
  PLATFORM("platform", "平台", "platform", ZM.Platform),
  EVENT("event", "活动", "event", ZM.Event),
  ORGANISATION("organisation", "组织", "organisation", ORG.ORGANIZATION),
  ROLE("role", "角色", "role", ZM.Role),
  BASIS("basis", "依据类型", "basis", ZM.Basis),
  COMPARATOR("comparator", "比较关系", "comparator", ZM.Comparator);

  private final String code;
  private final Bilingual label;
  private final List<IRI> classes;

  ThingKind(String code, String zh, String en, IRI... classes) {
    this.code = code;
    this.label = new Bilingual(zh, en);
    this.classes = List.of(classes);
  }

  /** The name in query headers, requests and addresses. */
  public String code() {
    return code;
  }

  public Bilingual label() {
    return label;
  }

  /** Several of its things; Chinese says one and many alike. */
  public Bilingual plural() {
    String en = label.en();
    return new Bilingual(
        label.zh(), en.endsWith("y") ? en.substring(0, en.length() - 1) + "ies" : en + "s");
  }

  /** The classes of its things; a thing has one of them as its {@code rdf:type}. */
  public List<IRI> classes() {
    return classes;
  }

  /** The kind of that code. */
  public static Optional<ThingKind> named(String code) {
    return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
  }
}
