package io.zhengmai.document;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A saved web page: the article is found, and menus, scripts and forms are dropped.
 *
 * <p>The article is the innermost element that still holds most of the words of the page which are
 * no links. Its blocks become lines, the rows of its tables lines of cells divided by tabs.
 */
final class HtmlPage implements DocumentFormat {
  private static final double ARTICLE_SHARE = 0.7;
  private static final double MENU_LINKS = 0.7;
  private static final String NO_TEXT =
      "script,style,noscript,template,nav,form,button,select,iframe,object,svg,[hidden],"
          + "[style*=display:none],[style*=display: none]";

  private static final Set<String> PARTS_OF_TEXT =
      Set.of("p", "table", "tbody", "tr", "span", "ul", "ol", "li", "b", "strong", "font");

  @Override
  public boolean reads(String fileName, byte[] bytes, Archive archive) {
    if (fileName.matches(".*\\.[sx]?html?")) {
      return true;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    String start = head.strip().toLowerCase(Locale.ROOT);
    return start.contains("<!doctype html") || start.contains("<html");
  }

  @Override
  public String text(byte[] bytes) throws UnreadableDocumentException {
    Document page = Jsoup.parse(PlainText.decode(bytes));
    String title = title(page);
    Element body = page.body();
    body.select(NO_TEXT).remove();
    StringBuilder text = new StringBuilder();
    Map<Node, Words> words = words(body);
    NodeTraversor.filter(new Writer(text, words), article(body, words));
    String article = text.toString().strip();
    String first = article.substring(0, Math.min(article.length(), 400)).replaceAll("\\s", "");
    boolean headed = title.isEmpty() || first.contains(title.replaceAll("\\s", ""));
    return (headed ? article : title + "\n" + article) + "\n";
  }

  /** The title that the page gives its article, not the one with the site's name. */
  private static String title(Document page) {
    Element meta = page.selectFirst("meta[name=ArticleTitle]");
    String title = meta == null ? "" : meta.attr("content");
    Element heading = page.selectFirst("h1");
    return title.isBlank() && heading != null ? heading.text().strip() : title.strip();
  }

  private static Element article(Element body, Map<Node, Words> words) {
    Element article = body;
    boolean deeper = true;
    while (deeper) {
      deeper = false;
      int unlinked = of(words, article).unlinked();
      for (Element child : article.children()) {
        boolean whole = !PARTS_OF_TEXT.contains(child.normalName());
        if (whole && unlinked > 0 && of(words, child).unlinked() >= ARTICLE_SHARE * unlinked) {
          article = child;
          deeper = true;
          break;
        }
      }
    }
    return article;
  }

  /**
   * How much an element says.
   *
   * @param all characters but white space
   * @param unlinked those of them that are no links
   * @param links how many links
   * @param tables how many tables, itself included
   */
  private record Words(int all, int unlinked, int links, int tables) {
    static final Words NONE = new Words(0, 0, 0, 0);

    Words plus(Words other) {
      return new Words(
          all + other.all, unlinked + other.unlinked, links + other.links, tables + other.tables);
    }
  }

  /** What each node says, from one walk: pages nest as deep as they please. */
  private static Map<Node, Words> words(Element body) {
    Map<Node, Words> words = new IdentityHashMap<>();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            int length = node instanceof TextNode text ? length(text) : 0;
            words.put(node, new Words(length, length, 0, 0));
          }

          @Override
          public void tail(Node node, int depth) {
            Words own = of(words, node);
            if (node.nameIs("a")) {
              own = new Words(own.all(), 0, own.links() + 1, own.tables());
            } else if (node.nameIs("table")) {
              own = own.plus(new Words(0, 0, 0, 1));
            }
            words.put(node, own);
            if (node.parent() != null && words.containsKey(node.parent())) {
              words.merge(node.parent(), own, Words::plus);
            }
          }
        },
        body);
    return words;
  }

  private static int length(TextNode text) {
    return (int) text.getWholeText().chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static Words of(Map<Node, Words> words, Node node) {
    return words.getOrDefault(node, Words.NONE);
  }

  /** Writes blocks as lines, and leaves out those that are menus. */
  private static final class Writer implements NodeFilter {
    private final StringBuilder text;
    private final Map<Node, Words> words;

    Writer(StringBuilder text, Map<Node, Words> words) {
      this.text = text;
      this.words = words;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode piece) {
        append(piece.text());
      } else if (node instanceof Element element && depth > 0) {
        return begin(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (depth > 0 && node instanceof Element element && element.isBlock()) {
        breakLine();
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
      if (element.nameIs("br")) {
        text.append('\n');
      } else if (element.nameIs("table") && of(words, element).tables() == 1) {
        breakLine();
        element.select("tr").forEach(this::writeRow);
        return FilterResult.SKIP_ENTIRELY;
      } else if (element.isBlock()) {
        breakLine();
        return isMenu(of(words, element)) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
      }
      return FilterResult.CONTINUE;
    }

    /** A table that holds one cell a row is layout; any other is read cell by cell. */
    private void writeRow(Element row) {
      if (row.children().size() == 1) {
        NodeTraversor.filter(new Writer(text, words), row.child(0));
      } else {
        text.append(String.join("\t", row.children().eachText()));
      }
      breakLine();
    }

    private static boolean isMenu(Words block) {
      return block.links() > 1 && block.all() - block.unlinked() > MENU_LINKS * block.all();
    }

    private void append(String piece) {
      boolean lineStart = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
      text.append(lineStart ? piece.stripLeading() : piece);
    }

    private void breakLine() {
      if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
  }
}
