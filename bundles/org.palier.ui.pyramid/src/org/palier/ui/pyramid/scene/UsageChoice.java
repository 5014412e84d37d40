// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.scene;

/**
 * A usage in the palette, to be placed.
 *
 * @param usageId its id
 */
public record UsageChoice(String usageId) {
}
