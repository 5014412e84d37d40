// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.stream.Stream;

import org.palier.model.Agency;
import org.palier.model.Study;

/**
 * The agencies of a study.
 */
public final class Agencies {

	private Agencies() {
	}

	/** All agencies, jurisdiction by jurisdiction, in the order of the study. */
	public static Stream<Agency> of(Study study) {
		return study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream());
	}
}
