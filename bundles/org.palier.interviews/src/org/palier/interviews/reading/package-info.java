// SPDX-License-Identifier: EPL-2.0
/** Reading what was coded: quotes and who may read them, tables of codes, how far coders of passages agree. */
@NullMarked
package org.palier.interviews.reading;

import org.jspecify.annotations.NullMarked;
