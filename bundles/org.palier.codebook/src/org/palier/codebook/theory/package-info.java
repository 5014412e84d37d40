// SPDX-License-Identifier: EPL-2.0
/**
 * Theories, codebooks and platforms as things that change: versions of packs, what differs between two of them,
 * bringing a study to a newer one, merging and splitting usages and categories. Everything here gives a preview
 * before anything is changed, and changes a study by one {@link org.palier.study.edit.RecordedEdit}. Plain Java.
 */
@NullMarked
package org.palier.codebook.theory;

import org.jspecify.annotations.NullMarked;
