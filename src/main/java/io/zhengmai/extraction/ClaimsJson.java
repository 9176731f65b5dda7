package io.zhengmai.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.claim.Citation;
import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Mention;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Read;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.claim.Target;
import io.zhengmai.claim.Task;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.TextSpan;
import io.zhengmai.resolution.Resolution;
import io.zhengmai.structure.Section;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes claims as the JSON object of the annotation guide; offsets count code points. */
public final class ClaimsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DocumentClaims claims;
  private final CanonicalText text;

  private ClaimsJson(DocumentClaims claims) {
    this.claims = claims;
    this.text = claims.document().text();
  }

  public static ObjectNode of(DocumentClaims claims) {
    return new ClaimsJson(claims).write();
  }

  private ObjectNode write() {
    ObjectNode root = JSON.createObjectNode();
    root.put("source", claims.document().fileName());
    root.set("meta", meta(claims.metadata()));
    ArrayNode sections = root.putArray("sections");
    claims.outline().sections().forEach(s -> sections.add(section(s)));
    ArrayNode tasks = root.putArray("tasks");
    claims.tasks().forEach(t -> tasks.add(task(t)));
    ArrayNode targets = root.putArray("targets");
    claims.targets().forEach(t -> targets.add(target(t)));
    ArrayNode mentions = root.putArray("mentions");
    claims.mentions().forEach(m -> mentions.add(mention(m)));
    ArrayNode unresolved = root.putArray("unresolved");
    claims.unresolved().forEach(u -> unresolved.add(unresolved(u)));
    return root;
  }

  private ObjectNode meta(Metadata meta) {
    ObjectNode node = JSON.createObjectNode();
    Read<String> title = meta.title();
    boolean inferred = title != null && title.basis() == io.zhengmai.claim.Basis.INFERRED;
    node.put("title", title == null || inferred ? null : title.value());
    if (title != null && inferred) {
      node.put("titleInferred", title.value());
    }
    Read<String> issuer = meta.issuer();
    node.put("issuer", issuer == null ? null : issuer.value());
    node.put(
        "issuerExplicit", issuer != null && issuer.basis() != io.zhengmai.claim.Basis.INFERRED);
    node.put("regionCode", meta.regionCode() == null ? null : meta.regionCode().value());
    node.put("region", meta.region());
    node.put("docNumber", meta.documentNumber() == null ? null : meta.documentNumber().value());
    node.put("issuedOn", meta.issuedOn() == null ? null : meta.issuedOn().value().toString());
    node.put("effectiveFrom", meta.effectiveFrom() == null ? null : meta.effectiveFrom().value());
    node.put("effectiveTo", meta.effectiveTo() == null ? null : meta.effectiveTo().value());
    ArrayNode addressees = node.putArray("addressees");
    meta.addressees().forEach(a -> addressees.add(a.value()));
    ArrayNode basedOn = node.putArray("basedOn");
    for (Citation citation : meta.basedOn()) {
      ObjectNode row = basedOn.addObject();
      row.put("title", citation.title());
      row.put("docNumber", citation.documentNumber());
      span(row, citation.evidence().span());
      row.put("quote", text.quote(citation.evidence().span()));
    }
    return node;
  }

  private ObjectNode section(Section section) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", section.id());
    node.put("ordinal", section.ordinal());
    node.put("level", section.level());
    node.put("heading", section.heading());
    span(node, section.span());
    node.put("parent", section.parent());
    return node;
  }

  private ObjectNode task(Task task) {
    ObjectNode node = JSON.createObjectNode();
    node.put("section", task.section());
    if (task.item() > 0) {
      node.put("item", task.item());
    }
    ArrayNode rows = node.putArray("responsibility");
    task.responsibilities().forEach(r -> rows.add(responsibility(r)));
    ArrayNode industries = node.putArray("industries");
    task.industries().stream().map(i -> i.name()).distinct().forEach(industries::add);
    ArrayNode products = node.putArray("products");
    task.products().stream().map(p -> p.name()).distinct().forEach(products::add);
    if (task.deadline() != null) {
      node.put("deadline", task.deadline());
    }
    return node;
  }

  private ObjectNode responsibility(Responsibility row) {
    ObjectNode node = JSON.createObjectNode();
    node.put("agency", row.surface());
    node.put("full", row.fullName());
    node.put("role", row.role().code());
    node.put("order", row.order());
    if (row.leadBasis() != null) {
      node.put("leadBasis", row.leadBasis().code());
    }
    flag(node, "group", row.group());
    flag(node, "standing", row.standing());
    flag(node, "implied", row.implied());
    evidence(node, row.evidence());
    return node;
  }

  private ObjectNode target(Target target) {
    ObjectNode node = JSON.createObjectNode();
    node.put("quote", text.quote(target.evidence().span()));
    evidence(node, target.evidence());
    node.put("section", target.section());
    node.put("indicator", target.indicator());
    node.put("comparator", target.comparator().code());
    BigDecimal high = target.high();
    if (high == null) {
      node.put("value", number(target.low()));
    } else {
      node.putArray("value").add(number(target.low())).add(number(high));
    }
    node.put("unit", target.unit());
    node.put("deadline", target.deadline());
    node.put("baseline", target.baseline());
    node.put("aspirational", target.aspirational());
    return node;
  }

  private ObjectNode mention(Mention mention) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", mention.kind().code());
    node.put("text", mention.surface());
    node.put("canonical", mention.canonical());
    node.put("section", mention.section());
    evidence(node, mention.evidence());
    if (mention.managementMethod()) {
      node.put("kind", "management-method");
    }
    if (mention.thing() instanceof Resolution.Known known) {
      node.put("key", known.key());
    }
    return node;
  }

  private ObjectNode unresolved(UnresolvedSpan unresolved) {
    ObjectNode node = JSON.createObjectNode();
    node.put("section", unresolved.section());
    node.put("quote", text.quote(unresolved.evidence().span()));
    evidence(node, unresolved.evidence());
    node.putObject("reason")
        .put("zh", unresolved.reason().zh())
        .put("en", unresolved.reason().en());
    return node;
  }

  private void evidence(ObjectNode node, Evidence evidence) {
    span(node, evidence.span());
    node.put("rule", evidence.rule());
  }

  private void span(ObjectNode node, TextSpan span) {
    TextSpan points = text.codePoints(span);
    node.put("start", points.start());
    node.put("end", points.end());
  }

  private static void flag(ObjectNode node, String name, boolean value) {
    if (value) {
      node.put(name, true);
    }
  }

  /** Whole numbers without a decimal point, so that 10 is 10 and not 10.0. */
  private static @Nullable BigDecimal number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
