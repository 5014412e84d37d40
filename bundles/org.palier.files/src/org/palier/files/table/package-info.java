// SPDX-License-Identifier: EPL-2.0
/**
 * Reads a file as sheets with columns and rows of cells, whatever its format. The format is recognised by the first bytes,
 * and a reader of rows need not know it.
 */
@NullMarked
package org.palier.files.table;

import org.jspecify.annotations.NullMarked;
