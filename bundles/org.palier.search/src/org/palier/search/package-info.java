// SPDX-License-Identifier: EPL-2.0
/** Search over all that a study says: bodies, posts, interviews, notes and the pages of the help. */
@NullMarked
package org.palier.search;

import org.jspecify.annotations.NullMarked;
