// SPDX-License-Identifier: EPL-2.0
/**
 * Questions that a person puts together: fields on rows and on columns, what is counted, and of what it is a share. For a window, a command
 * or a script. Start with {@link org.palier.explore.Pivot}.
 */
@NullMarked
package org.palier.explore;

import org.jspecify.annotations.NullMarked;
