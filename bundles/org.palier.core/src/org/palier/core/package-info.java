// SPDX-License-Identifier: EPL-2.0
/**
 * The ground of this bundle: how work tells how far it is and is stopped ({@link org.palier.core.Progress}), and how
 * faults of plug-ins are told ({@link org.palier.core.Faults}). It knows no other package. No OSGi, no user interface.
 */
@NullMarked
package org.palier.core;

import org.jspecify.annotations.NullMarked;
