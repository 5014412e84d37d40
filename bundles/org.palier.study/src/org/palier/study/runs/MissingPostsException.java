// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A study has no posts where some are needed.
 */
public final class MissingPostsException extends IOException {

	private static final long serialVersionUID = 1L;

	/** The reason why there are none. */
	public enum Reason {
		/** The corpus that runs of the study brought posts to is gone, and nobody asked for the census alone. */
		CENSUS_ALONE,
		/** The corpus that runs of the study brought posts to is gone. */
		GONE,
		/** None were brought yet. */
		NONE_YET
	}

	private final Reason reason;
	private final transient Path place;

	MissingPostsException(Reason reason, Path place) {
		super(reason + ": " + place);
		this.reason = reason;
		this.place = place;
	}

	/** Why there are none. */
	public Reason reason() {
		return reason;
	}

	/** The corpus that is gone, or the folder of the study. */
	public Path place() {
		return place;
	}
}
