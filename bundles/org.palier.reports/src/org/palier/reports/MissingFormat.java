// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.palier.files.UnreadableFileException;
import org.palier.ground.PluginFailedException;
import org.palier.ground.text.Bilingual;
import org.palier.reports.words.ReportWords;

/**
 * A format of a report that was asked for and not written.
 *
 * @param id    of the format
 * @param cause why; a {@link CancellationException} where somebody asked to stop
 */
public record MissingFormat(String id, Throwable cause) {

	/** True when nothing went wrong but somebody asked to stop. */
	public boolean isCancelled() {
		return cause instanceof CancellationException;
	}

	/** Why, in words; empty for a cause that has none. */
	public Optional<Bilingual> reason() {
		return switch (cause) {
		case UnreadableFileException unreadable -> Optional.of(new Bilingual(unreadable.file() + "\u202f: " + unreadable.reason().fr(),
				unreadable.file() + ": " + unreadable.reason().en()));
		case FailedExportException failed -> Optional.of(failed.reason());
		case PluginFailedException failed -> Optional.of(failed.reason());
		case CancellationException cancelled -> Optional.of(words("missing.cancelled"));
		case OutOfMemoryError memory -> Optional.of(words("missing.memory"));
		default -> Optional.empty();
		};
	}

	/** Throws the cause, as it was thrown. */
	void rethrow() throws IOException {
		switch (cause) {
		case IOException exception -> throw exception;
		case RuntimeException exception -> throw exception;
		case Error error -> throw error;
		default -> throw new IllegalStateException(cause);
		}
	}

	private static Bilingual words(String key) {
		return ReportWords.all().text(key);
	}
}
