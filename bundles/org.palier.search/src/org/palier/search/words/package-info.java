// SPDX-License-Identifier: EPL-2.0
/** Words in all their forms, French and English: how they are written in an index, what is looked for, and where it stands in a text. */
@NullMarked
package org.palier.search.words;

import org.jspecify.annotations.NullMarked;
