// SPDX-License-Identifier: EPL-2.0
/**
 * A census or its agencies from any table: a mapping says what the columns are, one that ships, one that a person writes,
 * or one that is suggested from headers and cells.
 */
package org.palier.importers.table;
