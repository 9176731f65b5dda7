package io.zhengmai.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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

  @Override
  public boolean reads(String fileName, byte[] bytes) {
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
    write(article(body), text);
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

  private static Element article(Element body) {
    Element article = body;
    boolean deeper = true;
    while (deeper) {
      deeper = false;
      int words = words(article);
      for (Element child : article.children()) {
        boolean whole = !child.is("p,table,tbody,tr,span,ul,ol,li,b,strong,font");
        if (whole && words > 0 && words(child) >= ARTICLE_SHARE * words) {
          article = child;
          deeper = true;
          break;
        }
      }
    }
    return article;
  }

  private static int words(Element element) {
    int links = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return element.text().length() - links;
  }

  private static void write(Element element, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        append(text, words.text());
      } else if (node instanceof Element child) {
        writeElement(child, text);
      }
    }
  }

  private static void writeElement(Element child, StringBuilder text) {
    if (child.nameIs("br")) {
      text.append('\n');
    } else if (child.nameIs("table") && child.select("table").size() == 1) {
      breakLine(text);
      child.select("tr").forEach(row -> writeRow(row, text));
    } else if (child.isBlock() && isMenu(child)) {
      breakLine(text);
    } else if (child.isBlock()) {
      breakLine(text);
      write(child, text);
      breakLine(text);
    } else {
      write(child, text);
    }
  }

  /** A table that holds one cell a row is layout; any other is read cell by cell. */
  private static void writeRow(Element row, StringBuilder text) {
    if (row.children().size() == 1) {
      write(row.child(0), text);
    } else {
      text.append(String.join("\t", row.children().eachText()));
    }
    breakLine(text);
  }

  private static boolean isMenu(Element block) {
    int all = block.text().length();
    return block.select("a").size() > 1 && all - words(block) > MENU_LINKS * all;
  }

  private static void append(StringBuilder text, String words) {
    boolean lineStart = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    text.append(lineStart ? words.stripLeading() : words);
  }

  private static void breakLine(StringBuilder text) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
