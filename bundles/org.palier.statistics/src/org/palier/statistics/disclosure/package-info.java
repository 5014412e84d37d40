// SPDX-License-Identifier: EPL-2.0
/** Which counts of few are not told, and which others with them, so that nobody can work them out. */
@NullMarked
package org.palier.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
