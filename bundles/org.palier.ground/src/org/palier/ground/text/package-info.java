// SPDX-License-Identifier: EPL-2.0
/**
 * Words and numbers for readers in French and English: {@link org.palier.ground.text.Bilingual} for a
 * text in both languages, {@link org.palier.ground.text.Typography} for how each language writes numbers.
 */
@NullMarked
package org.palier.ground.text;

import org.jspecify.annotations.NullMarked;
