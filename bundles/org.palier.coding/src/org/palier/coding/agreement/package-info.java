// SPDX-License-Identifier: EPL-2.0
/**
 * How far coders agree: codes of a {@link org.palier.coding.agreement.CodeMatrix file} or of a study's presences, and the
 * measures of {@code statistics.agreement} in words.
 */
@NullMarked
package org.palier.coding.agreement;

import org.jspecify.annotations.NullMarked;
