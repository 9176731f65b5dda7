package io.zhengmai.responsibility;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Explanation;
import io.zhengmai.claim.LeadBasis;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.claim.Role;
import io.zhengmai.document.TextSpan;
import io.zhengmai.resolution.AgencyIdentity;
import io.zhengmai.resolution.AgencyResolver;
import io.zhengmai.resolution.AgencyStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lists of one document, in order, into responsibilities; made anew for every document,
 * because a list can say what holds for those after it.
 */
final class Assigner {
  private final NameRestorer restorer;
  private final NameRules rules;
  private final AgencyResolver agencies;
  private final @Nullable String region;
  private final @Nullable LocalDate date;
  private List<Party> standing = List.of();
  private @Nullable String standingPlan;
  private @Nullable TextSpan declaration;

  Assigner(NameRestorer restorer, NameRules rules, AgencyResolver agencies, Metadata metadata) {
    this.restorer = restorer;
    this.rules = rules;
    this.agencies = agencies;
    region = metadata.regionCode() == null ? null : metadata.regionCode().value();
    date = date(metadata);
  }

  /**
   * From here on the first of every list leads.
   *
   * @param words that say so
   */
  void declare(TextSpan words) {
    declaration = declaration == null ? words : declaration;
  }

  /**
   * @param list where the words stand
   * @param rule the id of the rule that finds a list there
   * @param readings the parts of one list
   * @param plan the plan it stands in; who takes part in every task of one plan has no part in the
   *     next
   */
  List<Responsibility> assign(
      TextSpan list, String rule, List<Reading> readings, @Nullable String plan) {
    Explanation place = Explanation.of(rule, list, "");
    List<Party> parties = new ArrayList<>();
    List<Party> stated = new ArrayList<>();
    for (Reading reading : readings) {
      parties.addAll(restorer.restore(reading.text(), reading.names()));
      stated.addAll(restorer.restore(reading.text(), reading.standing()));
      if (reading.declaration() != null) {
        declare(reading.declaration());
      }
    }
    Set<String> statedNames = new HashSet<>();
    stated.forEach(party -> statedNames.add(party.meant(rules)));
    List<Responsibility> rows = new ArrayList<>();
    Set<String> named = new HashSet<>();
    boolean led = parties.stream().anyMatch(party -> party.role() == Role.LEAD);
    for (Party party : parties) {
      boolean stands = statedNames.contains(party.meant(rules));
      rows.add(row(party, rows.size() + 1, led, stands, place, list));
      named.add(party.meant(rules));
    }
    for (Party party : stated) {
      if (named.add(party.meant(rules))) {
        rows.add(row(party, rows.size() + 1, true, true, place, list));
      }
    }
    if (!stated.isEmpty()) {
      standing = stated;
      standingPlan = plan;
    } else if (!standing.isEmpty() && java.util.Objects.equals(plan, standingPlan)) {
      for (Party party : standing) {
        if (!rows.isEmpty() && named.add(party.meant(rules))) {
          rows.add(implied(party, rows.size() + 1));
        }
      }
    }
    return rows;
  }

  private Responsibility row(
      Party party, int order, boolean led, boolean stands, Explanation place, TextSpan list) {
    Role role = party.role();
    LeadBasis basis = role == Role.LEAD ? LeadBasis.STATED : null;
    List<Explanation> because = new ArrayList<>(6);
    because.add(place);
    if (order == 1 && !led) {
      if (declaration != null) {
        role = Role.LEAD;
        basis = LeadBasis.DECLARED;
        because.add(Explanation.of("lead-declared", declaration, basis.code()));
      } else if (role == Role.RESPONSIBLE && !party.group()) {
        basis = LeadBasis.FIRST_LISTED;
        because.add(Explanation.of("lead-first-listed", party.span(), basis.code()));
      }
    } else if (basis == LeadBasis.STATED) {
      because.add(Explanation.of("lead-stated", party.cue().words(), basis.code()));
    }
    return row(party, role, order, basis, stands, false, list, because);
  }

  /** A participant that a standing statement names for this task too. */
  private Responsibility implied(Party party, int order) {
    List<Explanation> because = new ArrayList<>(4);
    because.add(Explanation.of("standing-implied", party.cue().words(), ""));
    LeadBasis basis = party.role() == Role.LEAD ? LeadBasis.STATED : null;
    return row(party, party.role(), order, basis, false, true, party.span(), because);
  }

  private Responsibility row(
      Party party,
      Role role,
      int order,
      @Nullable LeadBasis basis,
      boolean stands,
      boolean implied,
      TextSpan list,
      List<Explanation> because) {
    because.addAll(party.completed());
    AgencyIdentity agency = identity(party);
    for (AgencyStep step : agency.steps()) {
      because.add(Explanation.of(step.rule(), null, step.gives()));
    }
    return new Responsibility(
        party.surface(),
        party.fullName(),
        role,
        order,
        basis,
        party.group(),
        stands,
        implied,
        agency,
        list,
        new Evidence(party.span(), party.cue().rule(), party.cue().words(), because));
  }

  private AgencyIdentity identity(Party party) {
    return party.group()
        ? agencies.resolveGroup(party.fullName(), region)
        : agencies.resolve(party.fullName(), region, date);
  }

  /** When the agencies had their names; the beginning of the plan where no date is known. */
  private static @Nullable LocalDate date(Metadata metadata) {
    if (metadata.issuedOn() != null) {
      return metadata.issuedOn().value();
    }
    return metadata.effectiveFrom() == null
        ? null
        : LocalDate.of(metadata.effectiveFrom().value(), 1, 1);
  }
}
