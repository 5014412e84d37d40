// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.study.runs.PluginVersion;

/**
 * A failure of one version of a plug-in while it was used. It is remembered beyond the exit, until a person gives the
 * plug-in another chance or another version of its bundle is installed.
 *
 * @param plugin the plug-in, with the version that it had
 * @param sort severity of the failure
 * @param reason one sentence for a person
 * @param times number of failures, 1 or more
 * @param last time of the last failure
 */
public record Fault(PluginVersion plugin, Sort sort, Bilingual reason, long times, Instant last) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H 'h' mm", Locale.ROOT);

	/** The severity of a fault, the worst last. */
	public enum Sort {
		/** It could not be made. The next one who needs it tries again, and may forget this. */
		NOT_MADE,
		/** It was made and failed: it is called again all the same. */
		FAILED,
		/** It showed no sign of life: it is called no more. */
		GIVEN_UP
	}

	/** The reason, how often and when, and for one that was given up how to give it another chance. */
	Bilingual sentence() {
		return switch (sort) {
		case NOT_MADE -> reason;
		case FAILED -> ExtensionReader.WORDS.text(times == 1 ? "failed_once" : "failed_often", reason, day(), time(), times);
		case GIVEN_UP -> ExtensionReader.WORDS.text("given_up", reason, day(), time(), plugin.kind() + "/" + plugin.id());
		};
	}

	private LocalDateTime here() {
		return LocalDateTime.ofInstant(last, ZoneId.systemDefault());
	}

	private Bilingual day() {
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).date(here().toLocalDate()),
				new Typography(Locale.CANADA).date(here().toLocalDate()));
	}

	private Bilingual time() {
		return new Bilingual(HOUR.format(here()).replace(' ', '\u00a0'), TIME.format(here()));
	}
}
