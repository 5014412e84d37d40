// SPDX-License-Identifier: EPL-2.0
/**
 * Declares fields of a study or a pack beside those that everyone has. They describe agencies, accounts, posts and
 * interviews. {@link org.palier.study.fields.DeclaredField} reads a value. The fields of a study are
 * {@link org.palier.study.fields.DeclaredFields}, and {@link org.palier.study.fields.FieldEdits} change them. Knows no
 * table, no grid and no file of others.
 */
@NullMarked
package org.palier.study.fields;

import org.jspecify.annotations.NullMarked;
