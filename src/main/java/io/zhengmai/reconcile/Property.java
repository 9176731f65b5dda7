package io.zhengmai.reconcile;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.ThingKind;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** What can be asked of a thing beside its name, and what can be fetched of it. */
public enum Property {
  REGION("region", ZM.region, "地区", "region", ThingKind.AGENCY, ThingKind.DOCUMENT),
  AGENCY_LINE("agencyLine", ZM.agencyLine, "条线", "agency line", ThingKind.AGENCY),
  SUCCESSOR("successor", ZM.successor, "后继机构", "successor", ThingKind.AGENCY),
  LEADS_INDUSTRY("leadsIndustry", ZM.leadsIndustry, "牵头行业", "leads industry", ThingKind.AGENCY),
  NATIONAL_COUNTERPART(
      "nationalCounterpart",
      ZM.nationalCounterpart,
      "国家对口部门",
      "national counterpart",
      ThingKind.AGENCY_LINE),
  CODE("code", SKOS.NOTATION, "代码", "code", ThingKind.REGION, ThingKind.INDUSTRY),
  LEVEL("governmentLevel", ZM.governmentLevel, "层级", "level", ThingKind.REGION),
  BROADER(
      "broader",
      SKOS.BROADER,
      "上级",
      "broader",
      ThingKind.REGION,
      ThingKind.INDUSTRY,
      ThingKind.STANDARD,
      ThingKind.BRAND),
  NUMBER("number", ELI.id_local, "发文字号", "document number", ThingKind.DOCUMENT),
  ISSUER("issuer", ZM.issuer, "发文机关", "issuer", ThingKind.DOCUMENT),
  DATE("date", ELI.date_document, "成文日期", "date", ThingKind.DOCUMENT),
  ALIAS(
      "alias",
      SKOS.ALT_LABEL,
      "别名",
      "alias",
      ThingKind.AGENCY,
      ThingKind.REGION,
      ThingKind.INDUSTRY,
      ThingKind.STANDARD,
      ThingKind.BRAND);

  private final String id;
  private final IRI iri;
  private final Bilingual label;
  private final Set<ThingKind> kinds;

  Property(String id, IRI iri, String zh, String en, ThingKind... kinds) {
    this.id = id;
    this.iri = iri;
    this.label = new Bilingual(zh, en);
    this.kinds = Set.of(kinds);
  }

  public String id() {
    return id;
  }

  public IRI iri() {
    return iri;
  }

  public Bilingual label() {
    return label;
  }

  /** Whether things of the kind have it. */
  public boolean isOf(ThingKind kind) {
    return kinds.contains(kind);
  }

  /** The property of that id, or of that IRI. */
  public static Optional<Property> named(String name) {
    return Arrays.stream(values())
        .filter(p -> p.id.equals(name) || p.iri.stringValue().equals(name))
        .findFirst();
  }
}
