// SPDX-License-Identifier: EPL-2.0
/**
 * What has been renamed. {@link org.palier.core.migration.IdMigrations} finds the id that a contribution has today for
 * one of yesterday; a {@link org.palier.core.migration.CodebookMigration} says what usages, platforms, categories or
 * objectives have become where their own pack does not. Plain Java; changes nothing by itself.
 */
@NullMarked
package org.palier.core.migration;

import org.jspecify.annotations.NullMarked;
