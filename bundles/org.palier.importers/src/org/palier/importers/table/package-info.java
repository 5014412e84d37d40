// SPDX-License-Identifier: EPL-2.0
/**
 * Importers of a census or its agencies from any table. A mapping gives the meaning of the columns: one that ships, one that
 * a person writes, or one suggested from headers and cells.
 */
@NullMarked
package org.palier.importers.table;

import org.jspecify.annotations.NullMarked;
