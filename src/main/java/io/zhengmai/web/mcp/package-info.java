/** The Model Context Protocol: the questions of the program as tools for assistants. */
@NullMarked
package io.zhengmai.web.mcp;

import org.jspecify.annotations.NullMarked;
