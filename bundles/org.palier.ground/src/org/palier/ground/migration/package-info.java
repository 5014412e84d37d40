// SPDX-License-Identifier: EPL-2.0
/**
 * What has been renamed. {@link org.palier.ground.migration.IdMigrations} finds the id that a contribution has today for
 * one of yesterday; a {@link org.palier.ground.migration.CodebookMigration} says what usages, platforms, categories or
 * objectives have become where their own pack does not. Plain Java; changes nothing by itself.
 */
@NullMarked
package org.palier.ground.migration;

import org.jspecify.annotations.NullMarked;
