// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.migration;

/**
 * What something was called before, told by a plug-in: a contribution, or things of a theory pack.
 */
public sealed interface Migration permits IdMigration, CodebookMigration {
}
