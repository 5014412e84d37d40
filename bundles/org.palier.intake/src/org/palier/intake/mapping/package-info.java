// SPDX-License-Identifier: EPL-2.0
/**
 * What the columns of a table are: mappings, how they are written, and how they are suggested from the words of headers and
 * from the cells themselves. It knows no census and no posts: whoever reads a table says which fields there are.
 */
@NullMarked
package org.palier.intake.mapping;

import org.jspecify.annotations.NullMarked;
