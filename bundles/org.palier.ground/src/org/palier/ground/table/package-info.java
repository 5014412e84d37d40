// SPDX-License-Identifier: EPL-2.0
/** Results as typed tables: {@link org.palier.ground.table.Table} and its columns and values. Immutable. */
@NullMarked
package org.palier.ground.table;

import org.jspecify.annotations.NullMarked;
