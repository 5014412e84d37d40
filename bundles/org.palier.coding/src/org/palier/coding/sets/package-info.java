// SPDX-License-Identifier: EPL-2.0
/**
 * Coding sets: posts drawn by a plan with known chances, who codes which, and what weights they have. Needs no user interface.
 */
@NullMarked
package org.palier.coding.sets;

import org.jspecify.annotations.NullMarked;
