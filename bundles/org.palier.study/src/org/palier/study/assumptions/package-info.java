// SPDX-License-Identifier: EPL-2.0
/**
 * Puts assumptions of scenarios into words: their units, their distributions, and their bases. Nothing is drawn here.
 */
@NullMarked
package org.palier.study.assumptions;

import org.jspecify.annotations.NullMarked;
