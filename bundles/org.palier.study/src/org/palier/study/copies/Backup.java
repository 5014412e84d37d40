// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.model.Study;
import org.palier.model.file.StudyFile;

/**
 * An earlier version of a study, from before it was saved again.
 *
 * @param file  a whole study
 * @param until when it was replaced
 */
public record Backup(Path file, Instant until) {

	private static final Pattern TIME = Pattern.compile("-(\\d{8}-\\d{6})(?:-\\d+)?\\.");
	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

	/** One of a file; empty where its name says no time. */
	static Optional<Backup> of(Path file) {
		Matcher time = TIME.matcher(String.valueOf(file.getFileName()));
		try {
			return time.find() ? Optional.of(new Backup(file, LocalDateTime.parse(time.group(1), FORM).toInstant(ZoneOffset.UTC)))
					: Optional.empty();
		} catch (DateTimeParseException noTime) {
			return Optional.empty();
		}
	}

	/** Its name, by which the command line knows it. */
	public String name() {
		return String.valueOf(file.getFileName());
	}

	/** The study. @throws IOException when it cannot be read */
	public Study study() throws IOException {
		return new StudyFile(file).load();
	}
}
