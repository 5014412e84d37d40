// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import java.util.stream.Stream;

/** Reaches all agencies of a study, whatever their government. */
public final class Agencies {

	private Agencies() {
	}

	/** All agencies, jurisdiction by jurisdiction, in the order of the study. */
	public static Stream<Agency> of(Study study) {
		return study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream());
	}
}
