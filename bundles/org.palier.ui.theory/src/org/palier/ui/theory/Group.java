// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.List;

import org.palier.model.Identified;
import org.palier.model.Study;

/** A heading of the tree and what stands beneath it. */
enum Group {
	THEORIES, USAGES, PLATFORMS;

	String label() {
		return switch (this) {
		case THEORIES -> TheoryMessages.theories;
		case USAGES -> TheoryMessages.usages;
		case PLATFORMS -> TheoryMessages.platforms;
		};
	}

	List<? extends Identified> things(Study study) {
		return switch (this) {
		case THEORIES -> study.getTheories();
		case USAGES -> study.getUsages();
		case PLATFORMS -> study.getPlatforms();
		};
	}
}
