// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Ids of the runs of one study, each given once, whatever processes ask at the same moment. An id is taken by making
 * the file that its manifest is first written to, which only one can; it becomes the manifest, or is given back.
 */
public final class RunIds {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

	/** No run takes that long: what is older was left by a process that was killed. */
	private static final Duration LONGEST = Duration.ofDays(7);

	private final Path manifests;

	/** @param manifests folder of the study's manifests; need not exist yet */
	public RunIds(Path manifests) {
		this.manifests = manifests;
	}

	/**
	 * Takes an id: the time, the kind and, where both are taken, a number. Where nothing can be written the id is taken
	 * by nobody: no manifest will be written there either.
	 */
	public String take(Instant now, String kind) {
		String stem = TIME.format(now) + "-" + kind;
		String id = stem;
		try {
			if (!Files.exists(manifests)) {
				Files.createDirectory(manifests);
			}
			sweep(now);
		} catch (IOException unwritable) {
			// Taking the id will say so.
		}
		for (int i = 2; !takes(id); i++) {
			id = stem + "-" + i;
		}
		return id;
	}

	private boolean takes(String id) {
		Path begun = begun(manifest(id));
		try {
			Files.createFile(begun);
			// Asked now and not before: the one who had the id may just have finished.
			if (Files.exists(manifest(id))) {
				Files.delete(begun);
				return false;
			}
			// Until the manifest is there.
			Files.writeString(begun, WorkingProcess.here().text());
			return true;
		} catch (FileAlreadyExistsException another) {
			return false;
		} catch (IOException unwritable) {
			return !Files.exists(manifest(id));
		}
	}

	/** Deletes the file that reserves an id: its run was not recorded, or its manifest has the id now. */
	public void giveBack(String id) throws IOException {
		// A disk that is read-only refuses even to delete what is not there.
		if (Files.exists(begun(manifest(id)))) {
			Files.deleteIfExists(begun(manifest(id)));
		}
	}

	/** Returns the present or future file of the manifest of a run. */
	public Path manifest(String id) {
		return manifests.resolve(id + ".json");
	}

	/** Returns the file that reserves the place of a manifest until it is written. */
	static Path begun(Path manifest) {
		return manifest.resolveSibling("." + manifest.getFileName() + ".tmp");
	}

	/** Gives back the ids of runs whose process is gone; does nothing where there is no folder of manifests. */
	void sweep(Instant now) {
		new Sweep(manifests, ".*.json{,.*}.tmp").run(it -> {
			Instant begun = Files.getLastModifiedTime(it).toInstant();
			return begun.isBefore(now.minus(LONGEST)) || isDead(it, begun);
		}, Files::deleteIfExists);
	}

	private static boolean isDead(Path file, Instant begun) throws IOException {
		// A manifest that is just being written is longer than any name of a machine.
		return Files.size(file) < 1000
				&& WorkingProcess.of(Files.readString(file, StandardCharsets.ISO_8859_1)).filter(it -> it.isDead(begun)).isPresent();
	}
}
