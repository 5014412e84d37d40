// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The place of the state of a study from before a change that no undo takes back: two files beside those that changed, either of which may
 * be missing.
 *
 * @param folder of the study
 * @param name   common part of the two file names, e.g. {@code before-migrate-20261202-120000}
 */
public record SnapshotPlace(Path folder, String name) {

	/** Before the file of the posts was brought to the schema of a later release. */
	public static final String SCHEMA = "schema";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

	/** A place where no file is yet. @param change lower-case letters, e.g. migrate @param at when it is made */
	public static SnapshotPlace free(Path folder, String change, Instant at) {
		String name = "before-" + change + '-' + TIME.format(at);
		var place = new SnapshotPlace(folder, name);
		for (int n = 2; Files.exists(place.corpus()) || Files.exists(place.study()); n++) {
			place = new SnapshotPlace(folder, name + '-' + n);
		}
		return place;
	}

	/** Returns the file of its posts and codings. */
	public Path corpus() {
		return folder.resolve("corpus." + name + ".duckdb");
	}

	/** Returns the file of all else. */
	public Path study() {
		return folder.resolve("study." + name + ".palier");
	}
}
