// SPDX-License-Identifier: EPL-2.0
/**
 * What a person codes at: a {@link org.palier.coding.desk.CodingDesk queue of posts} with the codebook, and what this one
 * coder said of each. The window of coding knows nothing else, so that it works in a study and in a file that one coder
 * was handed.
 */
@NullMarked
package org.palier.coding.desk;

import org.jspecify.annotations.NullMarked;
