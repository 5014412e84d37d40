// SPDX-License-Identifier: EPL-2.0
/** What was noted in a study, on passages, codes, interviews and the study itself, in one list. */
@NullMarked
package org.palier.interviews.memos;

import org.jspecify.annotations.NullMarked;
