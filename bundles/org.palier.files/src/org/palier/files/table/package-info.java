// SPDX-License-Identifier: EPL-2.0
/**
 * A file as sheets with columns and rows of cells, whatever its format: what lies in it is told by its first bytes, and a
 * reader of rows need not know which it was.
 */
@NullMarked
package org.palier.files.table;

import org.jspecify.annotations.NullMarked;
