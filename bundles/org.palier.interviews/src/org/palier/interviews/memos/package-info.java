// SPDX-License-Identifier: EPL-2.0
/** Lists the memos of a study, on passages, codes, interviews and the study itself. */
@NullMarked
package org.palier.interviews.memos;

import org.jspecify.annotations.NullMarked;
