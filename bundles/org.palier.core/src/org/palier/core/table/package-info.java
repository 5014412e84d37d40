// SPDX-License-Identifier: EPL-2.0
/** Results as typed tables: {@link org.palier.core.table.Table} and its columns and values. Immutable. */
package org.palier.core.table;
