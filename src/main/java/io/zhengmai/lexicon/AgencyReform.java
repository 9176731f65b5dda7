package io.zhengmai.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * That the work of one line passed to another in a reform of the institutions, at some levels of
 * government.
 *
 * @param key its key in the reference data
 * @param date when the agencies of these levels were to change
 * @param fromForms the names of the agencies concerned, without their region; empty where it is all
 *     of the line
 * @param toLine the line that took the work over; the same where only the name changed
 */
public record AgencyReform(
    String key,
    LocalDate date,
    Set<GovernmentLevel> levels,
    String fromLine,
    List<String> fromForms,
    String toLine) {
  public AgencyReform {
    levels = Set.copyOf(levels);
    fromForms = List.copyOf(fromForms);
  }
}
