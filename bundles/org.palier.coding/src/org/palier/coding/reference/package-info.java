// SPDX-License-Identifier: EPL-2.0
/**
 * A classifier held against a reference coding, which is two coders of the same posts: {@link
 * org.palier.coding.reference.ReferenceFile} reads what people (or another program) coded, {@link
 * org.palier.coding.reference.Evaluation} compares.
 */
@NullMarked
package org.palier.coding.reference;

import org.jspecify.annotations.NullMarked;
