// SPDX-License-Identifier: EPL-2.0
/**
 * What happened, so that a reviewer can repeat it: {@link org.palier.study.runs.RunManifest} is the record
 * of one import or report, written to {@code runs/ID.json} of the study. And who may write: {@link org.palier.study.runs.StudyWriting}
 * holds a study's {@link org.palier.study.runs.StudyLock} from reading it to writing it.
 */
@NullMarked
package org.palier.study.runs;

import org.jspecify.annotations.NullMarked;
