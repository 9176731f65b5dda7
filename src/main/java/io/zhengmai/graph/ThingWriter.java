package io.zhengmai.graph;

import static io.zhengmai.graph.DocumentModel.chinese;
import static io.zhengmai.graph.DocumentModel.plain;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.lexicon.Region;
import io.zhengmai.resolution.AgencyIdentity;
import io.zhengmai.resolution.Resolution;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.Schema;
import io.zhengmai.vocabulary.ZM;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * Names the things that a document speaks of.
 *
 * <p>A thing of the reference data is described there and only pointed to here. An agency is
 * described here by its name, region and line, because reference data knows lines and not each
 * agency. A thing known from the text alone is described here, with the reason why it is new.
 */
final class ThingWriter {
  private final DocumentModel document;
  private final Map<String, Region> counties;

  /**
   * @param counties regions by code that the reference graph does not describe
   */
  ThingWriter(DocumentModel document, Map<String, Region> counties) {
    this.document = document;
    this.counties = counties;
  }

  /** A region by its code. */
  IRI region(String code) {
    IRI iri = document.iris().region(code);
    Region county = counties.get(code);
    if (county != null) {
      describe(iri, ZM.Region, county.name());
      document.add(iri, SKOS.NOTATION, plain(code));
      document.add(iri, SKOS.IN_SCHEME, document.iris().thing("scheme", "regions"));
      if (county.parent() != null) {
        document.add(iri, SKOS.BROADER, document.iris().region(county.parent()));
      }
    }
    return iri;
  }

  /** The agency, or group of agencies, that a responsibility names. */
  IRI agency(Responsibility row) {
    AgencyIdentity identity = row.agency();
    if (identity.resolution() instanceof Resolution.Unresolved unresolved) {
      IRI local = document.part("agency", row.fullName());
      describe(local, row.group() ? ZM.AgencyGroup : ZM.Agency, row.fullName());
      document.because(local, ZM.unresolvedBecause, unresolved.reason());
      return local;
    }
    Iris iris = document.iris();
    IRI agency = row.group() ? iris.agencyGroup(identity.name()) : iris.agency(identity.name());
    describe(agency, row.group() ? ZM.AgencyGroup : ZM.Agency, identity.name());
    if (identity.regionCode() != null) {
      document.add(agency, ZM.region, region(identity.regionCode()));
    }
    if (identity.line() != null) {
      document.add(agency, ZM.agencyLine, iris.agencyLine(identity.line()));
    }
    mintedBecause(agency, identity.resolution());
    return agency;
  }

  /** The authority that issued the document. */
  IRI issuer(String name, @Nullable IRI region) {
    IRI agency = document.iris().agency(name);
    describe(agency, ZM.Agency, name);
    document.addIfPresent(agency, ZM.region, region);
    return agency;
  }

  /**
   * Another document, known from a citation. It gets a label and no {@code eli:title}: only a
   * document that has been read says what its title is.
   */
  IRI cited(String title, @Nullable String number) {
    IRI cited = otherDocument(DocumentKey.ofCited(title, number), title);
    if (number != null && !cited.equals(document.iri())) {
      document.add(cited, ELI.id_local, plain(DocumentKey.ofNumber(number)));
    }
    return cited;
  }

  /**
   * A document named in the text; the one that is being read needs no label. The first name stays,
   * and citations come before mentions, so that a title goes before a bare number.
   */
  private IRI otherDocument(String key, String label) {
    IRI other = document.iris().document(key);
    if (!other.equals(document.iri())) {
      document.add(other, RDF.TYPE, ZM.PolicyDocument);
      if (!document.model().contains(other, RDFS.LABEL, null)) {
        document.add(other, RDFS.LABEL, chinese(label));
      }
    }
    return other;
  }

  /** What a mention or a scope names; null where nothing can be named. */
  @Nullable IRI thing(MentionKind kind, Resolution resolution) {
    if (resolution instanceof Resolution.Known known) {
      return named(kind, known.key());
    }
    if (resolution instanceof Resolution.Minted minted) {
      if (kind == MentionKind.POLICY_DOCUMENT) {
        return otherDocument(DocumentKey.ofNumber(minted.key()), minted.label());
      }
      IRI thing = named(kind, minted.key());
      describe(thing, typeOf(kind), minted.label());
      String scheme = schemeOf(kind);
      if (scheme != null) {
        document.add(thing, SKOS.IN_SCHEME, document.iris().thing("scheme", scheme));
      }
      mintedBecause(thing, minted);
      return thing;
    }
    return null;
  }

  /** The class of what a kind of mention names. */
  static IRI typeOf(MentionKind kind) {
    return switch (kind) {
      case INDUSTRY -> ZM.Industry;
      case PRODUCT -> ZM.Product;
      case BRAND -> Schema.Brand;
      case HONOUR -> ZM.Honour;
      case STANDARD -> ZM.Standard;
      case POLICY_DOCUMENT -> ZM.PolicyDocument;
      case PROGRAMME -> ZM.Programme;
      case ORGANISATION -> ORG.ORGANIZATION;
      case REGION -> ZM.Region;
      case EVENT -> ZM.Event;
      case PLATFORM -> ZM.Platform;
      case MATERIAL -> ZM.Material;
    };
  }

  /** The key of the scheme of a kind of concept; null for what is no concept. */
  private static @Nullable String schemeOf(MentionKind kind) {
    return switch (kind) {
      case INDUSTRY -> "industries";
      case PRODUCT -> "products";
      case BRAND -> "brands";
      case HONOUR -> "honours";
      case STANDARD -> "standards";
      case PROGRAMME -> "programmes";
      case REGION -> "regions";
      case EVENT -> "events";
      case PLATFORM -> "platforms";
      case MATERIAL -> "materials";
      case POLICY_DOCUMENT, ORGANISATION -> null;
    };
  }

  private IRI named(MentionKind kind, String key) {
    if (kind == MentionKind.REGION) {
      return region(key);
    }
    return kind == MentionKind.POLICY_DOCUMENT
        ? document.iris().document(DocumentKey.ofNumber(key))
        : document.iris().thing(kind.code(), key);
  }

  private void describe(IRI thing, IRI type, String label) {
    document.add(thing, RDF.TYPE, type);
    document.add(thing, SKOS.PREF_LABEL, chinese(label));
  }

  private void mintedBecause(IRI thing, Resolution resolution) {
    if (resolution instanceof Resolution.Minted minted) {
      document.because(thing, ZM.mintedBecause, minted.reason());
    }
  }
}
