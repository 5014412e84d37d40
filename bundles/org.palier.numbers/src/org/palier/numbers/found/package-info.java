// SPDX-License-Identifier: EPL-2.0
/**
 * Findings that plug-ins contribute to a study: counts by body, and no sentence. Palier makes the ranges, writes the
 * sentence and decides whether it may be a title. {@code org.palier.numbers.findings} asks the plug-ins for them.
 */
@NullMarked
package org.palier.numbers.found;

import org.jspecify.annotations.NullMarked;
