// SPDX-License-Identifier: EPL-2.0
/**
 * What assumptions of scenarios say, in words: their units, their distributions, what they rest on. Nothing is drawn
 * here.
 */
@NullMarked
package org.palier.study.assumptions;

import org.jspecify.annotations.NullMarked;
