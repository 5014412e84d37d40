// SPDX-License-Identifier: EPL-2.0
/**
 * The place where a person codes: a {@link org.palier.coding.desk.CodingDesk queue of posts} with the codebook, and what
 * this one coder said of each. The window of coding knows nothing else, so that it works in a study and in a file that one
 * coder was given.
 */
@NullMarked
package org.palier.coding.desk;

import org.jspecify.annotations.NullMarked;
