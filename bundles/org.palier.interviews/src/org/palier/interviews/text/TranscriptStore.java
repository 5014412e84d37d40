// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Transcript;
import org.palier.model.TranscriptLine;
import org.palier.model.file.DurableFile;
import org.palier.model.file.InterviewTexts;

/**
 * The texts of a study's interviews, in its folder and in its model. A text that is open in the model is written with
 * the study. So an edit of a text is undone, kept after a crash and saved like every other edit. Not thread-safe for
 * one text.
 *
 * @param study folder of the study
 */
public record TranscriptStore(Path study) {

	/**
	 * Returns the present or future file of the text of an interview.
	 *
	 * @throws IllegalArgumentException when the id could lead elsewhere
	 */
	public Path file(String interview) {
		return new InterviewTexts(study).path(interview);
	}

	/** True when there is a text. */
	public boolean has(String interview) {
		return Files.isRegularFile(file(interview));
	}

	/**
	 * Reads the text of an interview from its file; empty when it has none.
	 *
	 * @throws IOException when it cannot be read, or is no UTF-8
	 */
	public Optional<TranscriptText> read(String interview) throws IOException {
		try {
			return Optional.of(TranscriptText.parse(Files.readString(file(interview))));
		} catch (NoSuchFileException none) {
			return Optional.empty();
		}
	}

	/**
	 * Returns the text of an interview as it is edited, or as it is in its file.
	 *
	 * @throws IOException as {@link #read}
	 */
	public Optional<TranscriptText> of(Interview interview) throws IOException {
		Optional<TranscriptText> open = open(interview);
		return open.isPresent() ? open : read(interview.getId());
	}

	/** The text of an interview that is open in the model; empty when none is. */
	public static Optional<TranscriptText> open(Interview interview) {
		Transcript transcript = interview.getTranscript();
		return transcript == null || transcript.getLines().isEmpty() ? Optional.empty()
				: Optional.of(new TranscriptText(transcript.getLines().stream().map(TranscriptStore::paragraph).toList()));
	}

	private static Paragraph paragraph(TranscriptLine line) {
		Long millis = line.getMillis();
		return new Paragraph(line.getSpeaker() == null ? "" : line.getSpeaker(), millis == null ? null : Duration.ofMillis(millis),
				line.getWords() == null ? "" : line.getWords());
	}

	/**
	 * Puts a text into the model, which is written with the study from then on, and sets the length of the interview.
	 * Equal lines are left as they are. Within an edit; called by the thread that owns the study.
	 */
	public static void put(Interview interview, TranscriptText text) {
		Transcript known = interview.getTranscript();
		if (known == null) {
			known = PalierFactory.eINSTANCE.createTranscript();
			interview.setTranscript(known);
		}
		List<TranscriptLine> lines = known.getLines();
		List<Paragraph> wanted = text.paragraphs();
		int same = 0;
		while (same < Math.min(lines.size(), wanted.size()) && paragraph(lines.get(same)).equals(wanted.get(same))) {
			same++;
		}
		int after = 0;
		while (after < Math.min(lines.size(), wanted.size()) - same
				&& paragraph(lines.get(lines.size() - 1 - after)).equals(wanted.get(wanted.size() - 1 - after))) {
			after++;
		}
		while (lines.size() > wanted.size()) {
			lines.remove(lines.size() - 1 - after);
		}
		for (int i = same; i < wanted.size() - after; i++) {
			if (lines.size() < wanted.size()) {
				TranscriptLine line = PalierFactory.eINSTANCE.createTranscriptLine();
				set(line, wanted.get(i));
				lines.add(i, line);
			} else {
				set(lines.get(i), wanted.get(i));
			}
		}
		known.setDigest(text.digest());
		known.setParagraphs(wanted.size());
		known.setCodePoints(text.length());
	}

	private static void set(TranscriptLine line, Paragraph paragraph) {
		Duration at = paragraph.at();
		line.setSpeaker(paragraph.speaker().isEmpty() ? null : paragraph.speaker());
		line.setMillis(at == null ? null : at.toMillis());
		line.setWords(paragraph.words());
	}

	/**
	 * Writes a text at once; the one that lay there is kept among earlier ones.
	 * @throws IOException when writing fails; it has its old text then
	 */
	public void write(String interview, TranscriptText text) throws IOException {
		var written = new DurableFile(file(interview));
		written.put(text.file().getBytes(StandardCharsets.UTF_8));
		written.keep();
	}

	/** Deletes the text and what it was before. @return how many files went @throws IOException when one of them cannot be deleted */
	public long delete(String interview) throws IOException {
		return new DurableFile(file(interview)).delete();
	}

	/**
	 * Finds the text with a digest among the kept earlier texts; empty when it is gone.
	 *
	 * @throws IOException when reading fails
	 */
	public Optional<TranscriptText> earlier(String interview, String digest) throws IOException {
		for (Path kept : new DurableFile(file(interview)).earlier()) {
			TranscriptText text = TranscriptText.parse(Files.readString(kept));
			if (text.digest().equals(digest)) {
				return Optional.of(text);
			}
		}
		return Optional.empty();
	}
}
