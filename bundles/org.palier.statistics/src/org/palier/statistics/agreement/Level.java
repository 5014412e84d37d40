// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.Locale;
import java.util.Optional;

/** The level of measurement of codes (Stevens 1946, On the theory of scales of measurement, Science 103, 677-680). */
public enum Level {

	/** Codes are equal or not. */
	NOMINAL,
	/** Before or after. */
	ORDINAL,
	/** So much more. */
	INTERVAL,
	/** So many times more; no code is below 0. */
	RATIO;

	/** Returns the name in commands and files: nominal, ordinal, interval, ratio. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** By its id. */
	public static Optional<Level> of(String id) {
		for (Level level : values()) {
			if (level.id().equals(id)) {
				return Optional.of(level);
			}
		}
		return Optional.empty();
	}

	/** True when codes of this level must be numbers. */
	public boolean needsNumbers() {
		return this != NOMINAL;
	}
}
