// SPDX-License-Identifier: EPL-2.0
/**
 * The ground of this bundle: how work tells how far it is and is stopped ({@link org.palier.ground.Progress}), and how
 * faults of plug-ins are told ({@link org.palier.ground.Faults}). It knows no other package. No OSGi, no user interface.
 */
@NullMarked
package org.palier.ground;

import org.jspecify.annotations.NullMarked;
