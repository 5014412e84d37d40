// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

/** A tile that a plug-in adds to the home of a study: a question with its answer. Nothing is selected where a tile is asked. */
public non-sealed interface HomeTile extends Shown<TileContent> {
}
