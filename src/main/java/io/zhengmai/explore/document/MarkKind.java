package io.zhengmai.explore.document;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.ThingKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/** What marked words are: the name of a thing of some kind, a target, a citation, or unclear. */
public enum MarkKind {
  AGENCY(ThingKind.AGENCY),
  INDUSTRY(ThingKind.INDUSTRY),
  PRODUCT(ThingKind.PRODUCT),
  MATERIAL(ThingKind.MATERIAL),
  TARGET(ThingKind.TARGET),
  BRAND(ThingKind.BRAND),
  STANDARD(ThingKind.STANDARD),
  HONOUR(ThingKind.HONOUR),
  PROGRAMME(ThingKind.PROGRAMME),
  PLATFORM(ThingKind.PLATFORM),
  EVENT(ThingKind.EVENT),
  ORGANISATION(ThingKind.ORGANISATION),
  REGION(ThingKind.REGION),
  DOCUMENT(ThingKind.DOCUMENT),
  UNRESOLVED(null);

  private static final Bilingual UNCLEAR = new Bilingual("未解析", "unresolved");

  private final @Nullable ThingKind thing;

  MarkKind(@Nullable ThingKind thing) {
    this.thing = thing;
  }

  /** The name in addresses and in the style. */
  public String code() {
    return thing == null ? "unresolved" : thing.code();
  }

  public Bilingual label() {
    return thing == null ? UNCLEAR : thing.label();
  }

  /** The kind of that code. */
  public static Optional<MarkKind> named(String code) {
    return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
  }

  /** The kind of things of these classes. */
  static Optional<MarkKind> of(Collection<? extends Value> classes) {
    return Arrays.stream(values())
        .filter(k -> k.thing != null && k.thing.classes().stream().anyMatch(classes::contains))
        .findFirst();
  }
}
