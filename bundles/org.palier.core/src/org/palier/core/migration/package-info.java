// SPDX-License-Identifier: EPL-2.0
/**
 * What has been renamed: {@link org.palier.core.migration.IdMigrations} finds the id of today for an id of yesterday.
 * Plain Java; changes nothing by itself.
 */
package org.palier.core.migration;
