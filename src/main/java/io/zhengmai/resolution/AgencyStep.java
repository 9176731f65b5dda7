package io.zhengmai.resolution;

/**
 * A step from the name of an agency to the agency.
 *
 * @param rule the id of the rule, as the catalogue of rules names it
 * @param gives what followed, for a person to read
 */
public record AgencyStep(String rule, String gives) {}
