// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import java.io.IOException;

import org.palier.numbers.view.StudyView;
import org.palier.study.filter.Where;

/** Views of parts of a study, with the posts that count there and their estimates. May take seconds. */
@FunctionalInterface
public interface PartViews {

	/** The view of a part. @throws IOException when the posts cannot be read */
	StudyView of(Where part) throws IOException;
}
