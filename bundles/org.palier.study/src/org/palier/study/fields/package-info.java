// SPDX-License-Identifier: EPL-2.0
/**
 * Fields that a study or a pack declares beside those that everyone has, and what they say of agencies, accounts, posts and
 * interviews: {@link org.palier.study.fields.DeclaredField} reads a value, {@link org.palier.study.fields.DeclaredFields} are
 * those of a study, {@link org.palier.study.fields.FieldEdits} change them. Knows no table, no grid and no file of others.
 */
@NullMarked
package org.palier.study.fields;

import org.jspecify.annotations.NullMarked;
