// SPDX-License-Identifier: EPL-2.0
/**
 * Interviews for several coders: who codes which ({@link org.palier.interviews.handout.InterviewSetRun}), the file for one of them out
 * ({@link org.palier.interviews.handout.InterviewPackageRun}) and back ({@link org.palier.interviews.handout.InterviewMergeRun}).
 */
@NullMarked
package org.palier.interviews.handout;

import org.jspecify.annotations.NullMarked;
