/** The HTTP edge: started by {@link io.zhengmai.web.WebServer} and by nothing else. */
@NullMarked
package io.zhengmai.web;

import org.jspecify.annotations.NullMarked;
