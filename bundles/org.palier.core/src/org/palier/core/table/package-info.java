// SPDX-License-Identifier: EPL-2.0
/** Results as typed tables: {@link org.palier.core.table.Table} and its columns and values. Immutable. */
@NullMarked
package org.palier.core.table;

import org.jspecify.annotations.NullMarked;
