package io.zhengmai.vocabulary;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The terms of the Zhengmai ontology ({@code ontology/zhengmai.ttl}), which says what each means.
 *
 * <p>A field has the name of its term, letter for letter: {@code ZM.Role} is the class and {@code
 * ZM.role} the property.
 */
public final class ZM {
  /** The namespace of the terms; it is the same for every installation. */
  public static final String NAMESPACE = "https://w3id.org/zhengmai/ontology#";

  public static final String PREFIX = "zm";
  public static final Namespace NS = new SimpleNamespace(PREFIX, NAMESPACE);

  /** The ontology itself. */
  public static final IRI ONTOLOGY = Values.iri("https://w3id.org/zhengmai/ontology");

  // Documents and their parts
  public static final IRI PolicyDocument = term("PolicyDocument");
  public static final IRI DocumentPart = term("DocumentPart");
  public static final IRI Section = term("Section");
  public static final IRI Preamble = term("Preamble");
  public static final IRI Tail = term("Tail");
  public static final IRI issuer = term("issuer");
  public static final IRI region = term("region");
  public static final IRI addressee = term("addressee");
  public static final IRI text = term("text");
  public static final IRI textDigest = term("textDigest");
  public static final IRI effectiveFrom = term("effectiveFrom");
  public static final IRI effectiveTo = term("effectiveTo");
  public static final IRI replaces = term("replaces");
  public static final IRI titleBasis = term("titleBasis");
  public static final IRI hasSection = term("hasSection");
  public static final IRI hasTask = term("hasTask");
  public static final IRI inDocument = term("inDocument");
  public static final IRI inSection = term("inSection");
  public static final IRI parentSection = term("parentSection");
  public static final IRI outlineNumber = term("outlineNumber");
  public static final IRI ordinal = term("ordinal");
  public static final IRI heading = term("heading");
  public static final IRI level = term("level");
  public static final IRI position = term("position");

  // Claims: facts read from a document
  public static final IRI Claim = term("Claim");
  public static final IRI Task = term("Task");
  public static final IRI Responsibility = term("Responsibility");
  public static final IRI Scope = term("Scope");
  public static final IRI Target = term("Target");
  public static final IRI Mention = term("Mention");
  public static final IRI Citation = term("Citation");
  public static final IRI MetadataValue = term("MetadataValue");
  public static final IRI UnresolvedSpan = term("UnresolvedSpan");
  public static final IRI hasResponsibility = term("hasResponsibility");
  public static final IRI hasScope = term("hasScope");
  public static final IRI actsOn = term("actsOn");
  public static final IRI task = term("task");
  public static final IRI item = term("item");
  public static final IRI deadline = term("deadline");
  public static final IRI agency = term("agency");
  public static final IRI role = term("role");
  public static final IRI order = term("order");
  public static final IRI leadBasis = term("leadBasis");
  public static final IRI surfaceForm = term("surfaceForm");
  public static final IRI canonicalForm = term("canonicalForm");
  public static final IRI fullName = term("fullName");
  public static final IRI standing = term("standing");
  public static final IRI implied = term("implied");
  public static final IRI list = term("list");
  public static final IRI thing = term("thing");
  public static final IRI kind = term("kind");
  public static final IRI isManagementMethod = term("isManagementMethod");
  public static final IRI cites = term("cites");
  public static final IRI citedTitle = term("citedTitle");
  public static final IRI citedNumber = term("citedNumber");
  public static final IRI relation = term("relation");
  public static final IRI property = term("property");
  public static final IRI metadataValue = term("metadataValue");
  public static final IRI basis = term("basis");
  public static final IRI unresolvedBecause = term("unresolvedBecause");
  public static final IRI mintedBecause = term("mintedBecause");

  // Targets
  public static final IRI comparator = term("comparator");
  public static final IRI indicator = term("indicator");
  public static final IRI value = term("value");
  public static final IRI lowValue = term("lowValue");
  public static final IRI highValue = term("highValue");
  public static final IRI unit = term("unit");
  public static final IRI baseline = term("baseline");
  public static final IRI aspirational = term("aspirational");

  // Evidence
  public static final IRI Evidence = term("Evidence");
  public static final IRI evidence = term("evidence");
  public static final IRI deadlineEvidence = term("deadlineEvidence");
  public static final IRI deadlineRule = term("deadlineRule");
  public static final IRI start = term("start");
  public static final IRI end = term("end");
  public static final IRI quote = term("quote");
  public static final IRI rule = term("rule");
  public static final IRI Rule = term("Rule");
  public static final IRI counterExample = term("counterExample");
  public static final IRI wordsIn = term("wordsIn");

  // Roles, bases and comparators
  public static final IRI Role = term("Role");
  public static final IRI lead = term("lead");
  public static final IRI cooperating = term("cooperating");
  public static final IRI responsible = term("responsible");
  public static final IRI dividedDuty = term("dividedDuty");
  public static final IRI Basis = term("Basis");
  public static final IRI sidecar = term("sidecar");
  public static final IRI stated = term("stated");
  public static final IRI inferred = term("inferred");
  public static final IRI declared = term("declared");
  public static final IRI firstListed = term("firstListed");
  public static final IRI Comparator = term("Comparator");
  public static final IRI atLeast = term("atLeast");
  public static final IRI moreThan = term("moreThan");
  public static final IRI exactly = term("exactly");
  public static final IRI atMost = term("atMost");
  public static final IRI lessThan = term("lessThan");
  public static final IRI about = term("about");
  public static final IRI range = term("range");
  public static final IRI increaseBy = term("increaseBy");
  public static final IRI increaseByAtLeast = term("increaseByAtLeast");
  public static final IRI decreaseBy = term("decreaseBy");
  public static final IRI growthRateAtLeast = term("growthRateAtLeast");
  public static final IRI growthRateAbout = term("growthRateAbout");

  // Agencies
  public static final IRI Agency = term("Agency");
  public static final IRI AgencyGroup = term("AgencyGroup");
  public static final IRI AgencyLine = term("AgencyLine");
  public static final IRI AgencyReform = term("AgencyReform");
  public static final IRI agencyLine = term("agencyLine");
  public static final IRI nationalCounterpart = term("nationalCounterpart");
  public static final IRI successor = term("successor");
  public static final IRI AgencyForm = term("AgencyForm");
  public static final IRI formOf = term("formOf");
  public static final IRI namePattern = term("namePattern");
  public static final IRI inUseFrom = term("inUseFrom");
  public static final IRI inUseUntil = term("inUseUntil");
  public static final IRI usualAt = term("usualAt");
  public static final IRI usedIn = term("usedIn");
  public static final IRI fromLine = term("fromLine");
  public static final IRI toLine = term("toLine");
  public static final IRI fromForm = term("fromForm");
  public static final IRI toForm = term("toForm");
  public static final IRI governmentLevel = term("governmentLevel");
  public static final IRI leads = term("leads");
  public static final IRI cooperatesOn = term("cooperatesOn");
  public static final IRI isResponsibleFor = term("isResponsibleFor");
  public static final IRI sharesDutyFor = term("sharesDutyFor");
  public static final IRI leadsIndustry = term("leadsIndustry");

  // Things that documents name
  public static final IRI Industry = term("Industry");
  public static final IRI Product = term("Product");
  public static final IRI Material = term("Material");
  public static final IRI Region = term("Region");
  public static final IRI Standard = term("Standard");
  public static final IRI Honour = term("Honour");
  public static final IRI Programme = term("Programme");
  public static final IRI Platform = term("Platform");
  public static final IRI Event = term("Event");
  public static final IRI shortName = term("shortName");
  public static final IRI abbreviation = term("abbreviation");
  public static final IRI capital = term("capital");
  public static final IRI selfReference = term("selfReference");

  private ZM() {}

  /** The term of a local name; it need not exist. */
  public static IRI term(String localName) {
    return Values.iri(NAMESPACE, localName);
  }
}
