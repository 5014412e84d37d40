// SPDX-License-Identifier: EPL-2.0
/**
 * What plug-ins found in a study: counts body by body, and no sentence. Palier makes the ranges, writes the sentence and decides whether it
 * may be a title. {@code org.palier.numbers.findings} has who is asked for them.
 */
@NullMarked
package org.palier.numbers.found;

import org.jspecify.annotations.NullMarked;
