// SPDX-License-Identifier: EPL-2.0
/**
 * The part of a report on how posts were coded: the
 * {@link org.palier.coding.methods.CodingMethods paragraphs on each coding set}, and the codes of programs compared with
 * what persons decided.
 */
@NullMarked
package org.palier.coding.methods;

import org.jspecify.annotations.NullMarked;
