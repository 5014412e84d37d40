// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;

/** Records of a page, one a line, without those from before a day. A record without a readable date is kept. */
final class DatedLines {

	private final Instant since;
	private final StringBuilder lines = new StringBuilder();
	private boolean past;

	DatedLines(LocalDate since) {
		this.since = since.atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	/** @param moment of the record, ISO 8601 @param pinned true when it stands first whatever its date is */
	void add(JsonNode record, String moment, boolean pinned) {
		Instant at = moment(moment);
		if (at == null || !at.isBefore(since)) {
			lines.append(record).append('\n');
		} else {
			past |= !pinned;
		}
	}

	private static @org.jspecify.annotations.Nullable Instant moment(String text) {
		try {
			return OffsetDateTime.parse(text).toInstant();
		} catch (DateTimeException none) {
			return null;
		}
	}

	/** True when one was from before the day: those that follow are older. */
	boolean isPast() {
		return past;
	}

	byte[] content() {
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}
}
