package io.zhengmai.query;

import org.eclipse.rdf4j.query.algebra.Load;
import org.eclipse.rdf4j.query.algebra.Service;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;

/** Refuses what would make this server call another. */
final class NoRemoteAccess extends AbstractQueryModelVisitor<ForbiddenQueryException> {
  @Override
  public void meet(Service service) {
    throw new ForbiddenQueryException(
        new Bilingual(
            "不允许 SERVICE：本服务不代为访问其他服务器", "SERVICE is refused: this server calls no other server"));
  }

  @Override
  public void meet(Load load) {
    throw new ForbiddenQueryException(
        new Bilingual(
            "不允许 LOAD：本服务不代为访问其他服务器，请用 /graph-store 上传",
            "LOAD is refused: this server calls no other server; upload to /graph-store"));
  }
}
