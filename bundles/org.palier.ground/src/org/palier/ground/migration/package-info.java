// SPDX-License-Identifier: EPL-2.0
/**
 * Renamed ids. {@link org.palier.ground.migration.IdMigrations} finds today's id of a contribution by an earlier one. A {@link
 * org.palier.ground.migration.CodebookMigration} gives the successors of usages, platforms, categories or objectives where their own pack
 * does not. Plain Java; changes nothing by itself.
 */
@NullMarked
package org.palier.ground.migration;

import org.jspecify.annotations.NullMarked;
