// SPDX-License-Identifier: EPL-2.0
/**
 * What a report says of how posts were coded: the {@link org.palier.coding.methods.CodingMethods paragraphs on each coding set}, and
 * the codes of programs held against what persons decided.
 */
@NullMarked
package org.palier.coding.methods;

import org.jspecify.annotations.NullMarked;
