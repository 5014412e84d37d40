// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.migration;

/**
 * The earlier ids of a contribution, or of things of a theory pack, as a plug-in gives them.
 */
public sealed interface Migration permits IdMigration, CodebookMigration {
}
