// SPDX-License-Identifier: EPL-2.0
/** Indexes of words (Apache Lucene): of the posts, in a folder of the study, and of all else, in memory. */
@NullMarked
package org.palier.search.index;

import org.jspecify.annotations.NullMarked;
