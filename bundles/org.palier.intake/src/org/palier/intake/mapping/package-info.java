// SPDX-License-Identifier: EPL-2.0
/**
 * The meaning of a table's columns: mappings, how they are written, and how they are suggested from the words of headers
 * and from the cells themselves. It knows no census and no posts: the reader of a table says which fields there are.
 */
@NullMarked
package org.palier.intake.mapping;

import org.jspecify.annotations.NullMarked;
