package io.zhengmai.web.page;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.negotiation.Language;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/** Turns things into links in the reader's language: what a template calls. */
public record Linker(ThingAddress addresses, Language language) {
  /** A thing with its label, leading to its page; a literal leads nowhere. */
  public Link of(Named named) {
    String href = named.value() instanceof IRI iri ? addresses.page(iri) : "";
    return new Link(words(named.label()), href);
  }

  /** The words of a document, leading to them in its text. */
  public Link of(Quotation quotation) {
    return new Link(
        words(quotation.document().label()),
        quotation.document().value() instanceof IRI document
            ? addresses.text(document, quotation.start(), quotation.end())
            : "/documents");
  }

  /** In the reader's language. */
  public String words(Bilingual words) {
    return language.choose(words.zh(), words.en());
  }

  /** One of two texts. */
  public String choose(@Nullable String chinese, @Nullable String english) {
    return language.choose(chinese == null ? "" : chinese, english == null ? "" : english);
  }
}
