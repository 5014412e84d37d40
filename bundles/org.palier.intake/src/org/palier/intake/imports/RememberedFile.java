// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.palier.study.runs.FileDigest;

/**
 * A file of a census that a study remembers: its path, the importer that read it, and the options.
 *
 * @param run      id of the import that read it last
 * @param path     where it lay
 * @param importer id of who read it
 * @param options  values of the options by their ids
 * @param digest   of its content then
 */
public record RememberedFile(String run, Path path, String importer, Map<String, String> options, FileDigest digest) {

	/** The present state of a remembered file. */
	public enum State {
		/** It is as it was read. */
		SAME,
		/** It has other content. */
		CHANGED,
		/** It is not there any more, or may not be read. */
		GONE
	}

	/** Copies its map. */
	public RememberedFile {
		options = Map.copyOf(options);
	}

	/** The name for people. */
	public String name() {
		return String.valueOf(path.getFileName());
	}

	/** The folder in which it was. */
	public String folder() {
		return Optional.ofNullable(path.getParent()).map(Path::toString).orElse("");
	}

	/** Looks at the file; reads it where its length is as it was. */
	public State state() {
		try {
			if (Files.size(path) != digest.bytes()) {
				return State.CHANGED;
			}
			return FileDigest.of(path, digest.path()).sha256().equals(digest.sha256()) ? State.SAME : State.CHANGED;
		} catch (IOException gone) {
			return State.GONE;
		}
	}

	/** The request to read it as it was read; of which day it is now nobody said yet. */
	public UncheckedImport asked() {
		var asked = new HashMap<>(options);
		asked.put(Vintage.AS_OF, "");
		return UncheckedImport.of(path, asked);
	}
}
