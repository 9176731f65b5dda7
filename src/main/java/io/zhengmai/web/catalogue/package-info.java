/** The canned queries as an API: their list, and each by its name. */
@NullMarked
package io.zhengmai.web.catalogue;

import org.jspecify.annotations.NullMarked;
