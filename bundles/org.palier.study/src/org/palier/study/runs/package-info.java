// SPDX-License-Identifier: EPL-2.0
/**
 * Records runs so that a reviewer can repeat them: {@link org.palier.study.runs.RunManifest} is the record of one
 * import or report, written to {@code runs/ID.json} of the study. It also gives the right to write:
 * {@link org.palier.study.runs.StudyWriting} keeps a study's {@link org.palier.study.runs.StudyLock} from reading it to
 * writing it.
 */
@NullMarked
package org.palier.study.runs;

import org.jspecify.annotations.NullMarked;
