// SPDX-License-Identifier: EPL-2.0
/**
 * Text files to which lines are only added, each with a digest over the line before it. Knows neither corpus nor database, nor what lines
 * say.
 */
@NullMarked
package org.palier.corpus.chain;

import org.jspecify.annotations.NullMarked;
