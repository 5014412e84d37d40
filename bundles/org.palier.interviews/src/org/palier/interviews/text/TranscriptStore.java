// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Transcript;
import org.palier.model.file.DurableFile;

/**
 * Where the texts of a study's interviews lie: {@code interviews/ID.txt}, written as {@code study.palier} is. A git leaves them out
 * unless somebody wants otherwise. Not thread-safe for one text.
 *
 * @param study folder of the study
 * @since 0.2.0
 */
public record TranscriptStore(Path study) {

	/** Folder of the texts, in that of the study. */
	public static final String FOLDER = "interviews";
	private static final Pattern ID = Pattern.compile("[a-z0-9_][a-z0-9._-]*");
	private static final String NOT_IN_GIT = "*\n";

	/** Where the text of an interview lies, or will. @throws IllegalArgumentException when the id could lead elsewhere */
	public Path file(String interview) {
		if (!ID.matcher(interview).matches()) {
			throw new IllegalArgumentException("No id: " + interview);
		}
		return study.resolve(FOLDER).resolve(interview + ".txt");
	}

	/** True when there is a text. */
	public boolean has(String interview) {
		return Files.isRegularFile(file(interview));
	}

	/** The text of an interview; empty when it has none. @throws IOException when it cannot be read, or is no UTF-8 */
	public Optional<TranscriptText> read(String interview) throws IOException {
		try {
			return Optional.of(TranscriptText.parse(Files.readString(file(interview))));
		} catch (NoSuchFileException none) {
			return Optional.empty();
		}
	}

	/** Writes the text of an interview. @return its digest @throws IOException naming the file, which has its old content then */
	public String write(String interview, TranscriptText text) throws IOException {
		Path file = file(interview);
		Files.createDirectories(file.getParent());
		Path ignored = file.resolveSibling(".gitignore");
		if (!Files.exists(ignored)) {
			Files.writeString(ignored, NOT_IN_GIT);
		}
		return new DurableFile(file).put(text.file().getBytes(StandardCharsets.UTF_8));
	}

	/** Deletes the text and what it was before. @return how many files went @throws IOException when one of them cannot be deleted */
	public long delete(String interview) throws IOException {
		return new DurableFile(file(interview)).delete();
	}

	/** What the text was when it had a digest, among what is kept; empty when that is gone. @throws IOException when reading fails */
	public Optional<TranscriptText> earlier(String interview, String digest) throws IOException {
		for (Path kept : new DurableFile(file(interview)).earlier()) {
			TranscriptText text = TranscriptText.parse(Files.readString(kept));
			if (text.digest().equals(digest)) {
				return Optional.of(text);
			}
		}
		return Optional.empty();
	}

	/** Tells an interview what its text is; called by the thread that owns the study. */
	public static void describe(Interview interview, TranscriptText text) {
		Transcript known = interview.getTranscript();
		if (known == null) {
			known = PalierFactory.eINSTANCE.createTranscript();
			interview.setTranscript(known);
		}
		known.setDigest(text.digest());
		known.setParagraphs(text.paragraphs().size());
		known.setCodePoints(text.length());
	}
}
