// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

/**
 * A section that a plug-in adds to the properties of what is selected. It is asked about agencies, cells, accounts and posts, see
 * {@link Looking#selection}. A section that has nothing to say of them gives no block, and is not shown.
 */
public non-sealed interface PropertiesSection extends Shown<PageContent> {
}
