package io.zhengmai.query;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/**
 * One thing that is wrong with a request for a canned query.
 *
 * @param parameter the name in the request
 * @param candidates for a name that fits several things, or none: those that may be meant
 */
public record RequestProblem(
    String parameter, Reason reason, Bilingual message, List<Candidate> candidates) {
  public RequestProblem {
    candidates = List.copyOf(candidates);
  }

  /** Why a value cannot be used. */
  public enum Reason {
    /** A parameter that must be given is not. */
    MISSING,
    /** The query has no such parameter. */
    UNKNOWN_PARAMETER,
    /** The value is not of the parameter's type. */
    ILL_TYPED,
    /** The value is not among the choices. */
    NOT_A_CHOICE,
    /** More values than are wanted. */
    TOO_MANY,
    /** No thing of that name is known. */
    NO_SUCH_THING,
    /** Several things have that name. */
    AMBIGUOUS
  }

  /** A thing that may be meant. */
  public record Candidate(IRI iri, String label) {}
}
