// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.files.FileContent;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.WholeText;
import org.palier.files.markup.XmlReading;
import org.palier.files.packed.PackedFile;
import org.palier.files.packed.Part;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.TranscriptText;

/**
 * Reads a transcript by the contents of its file, never by its name: a document of Word (DOCX) or OpenDocument (ODT),
 * captions (SRT, WebVTT), or plain text. Nothing is taken from one that cannot be read whole.
 */
public final class TranscriptFile {

	static final Wording WORDS = new Wording(TranscriptFile.class, "messages");

	/** Characters of the longest text that is taken: some hundred hours of talk. */
	static final int MOST_CHARACTERS = 10_000_000;
	private static final String WORD = "word/document.xml";
	private static final String OPEN = "content.xml";
	private static final String MANIFEST = "META-INF/manifest.xml";
	/** With which documents begin that are locked with a password, and those older than 2007. */
	private static final long COMPOUND = 0xD0CF11E0A1B11AE1L;

	/**
	 * Reads a file.
	 *
	 * @throws UnreadableFileException when it is no transcript, damaged, locked, too long or a bomb
	 * @throws IOException             when reading fails
	 */
	public ReadTranscript read(Path file) throws IOException {
		FileContent content = FileContent.of(file);
		if (Set.of(FileContent.MISSING, FileContent.FOLDER, FileContent.SPECIAL, FileContent.DENIED, FileContent.EMPTY).contains(content)) {
			throw new UnreadableFileException(file, content.said(file));
		}
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(Long.BYTES);
		}
		if (head.length == Long.BYTES && ByteBuffer.wrap(head).getLong() == COMPOUND) {
			throw refused(file, "locked");
		}
		if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
			return document(file);
		}
		if (Files.size(file) > 4L * MOST_CHARACTERS) {
			throw refused(file, "long");
		}
		Optional<WholeText> text = content == FileContent.PDF || content == FileContent.RECORDING || content == FileContent.PICTURE
				|| content == FileContent.WEB_PAGE
				? Optional.empty() : WholeText.of(file);
		if (text.isEmpty()) {
			throw refused(file, "other");
		}
		ReadTranscript read = pasted(text.get().text());
		if (read.text().length() == 0) {
			throw refused(file, "no_words");
		}
		if (text.get().replaced() == 0) {
			return read;
		}
		List<Bilingual> remarks = new ArrayList<>(read.remarks());
		remarks.add(WORDS.text("replaced", text.get().replaced()));
		return new ReadTranscript(read.text(), remarks);
	}

	/** Reads pasted or typed text as captions or plain text; without words when there are none. */
	public static ReadTranscript pasted(String text) {
		Optional<List<Paragraph>> captions = Captions.paragraphs(text);
		List<Paragraph> paragraphs = captions.orElseGet(() -> new SpeakerMarks(text.lines().toList()).paragraphs());
		return spoken(paragraphs, List.of());
	}

	private static ReadTranscript spoken(List<Paragraph> paragraphs, List<Bilingual> said) {
		var text = new TranscriptText(paragraphs);
		List<Bilingual> remarks = new ArrayList<>(said);
		if (text.length() > 0 && text.speakers().isEmpty()) {
			remarks.add(WORDS.text("no_speakers"));
		}
		return new ReadTranscript(text, remarks);
	}

	private static ReadTranscript document(Path file) throws IOException {
		try (var packed = PackedFile.open(file, it -> it.equals(WORD) || it.equals(OPEN) || it.equals(MANIFEST))) {
			try {
				return document(file, packed.parts());
			} catch (XmlReading.EntitiesException | XmlReading.BrokenException broken) {
				throw refused(file, "broken");
			} catch (IOException problem) {
				throw packed.said(problem);
			}
		}
	}

	private static ReadTranscript document(Path file, List<Part> parts) throws IOException {
		DocumentText document;
		Optional<Part> word = named(parts, WORD);
		Optional<Part> open = named(parts, OPEN);
		if (word.isPresent()) {
			document = DocumentText.word(word.get());
		} else if (open.isPresent()) {
			Optional<Part> manifest = named(parts, MANIFEST);
			if (manifest.isPresent() && DocumentText.isLocked(manifest.get())) {
				throw refused(file, "locked");
			}
			document = DocumentText.open(open.get());
		} else {
			throw refused(file, "other");
		}
		List<Paragraph> paragraphs = new SpeakerMarks(document.paragraphs()).paragraphs();
		if (paragraphs.isEmpty()) {
			throw refused(file, "no_words");
		}
		return spoken(paragraphs, document.remarks());
	}

	private static Optional<Part> named(List<Part> parts, String name) {
		return parts.stream().filter(it -> it.name().equals(name)).findFirst();
	}

	private static UnreadableFileException refused(Path file, String why) {
		return new UnreadableFileException(file, WORDS.text(why, String.valueOf(file.getFileName()), MOST_CHARACTERS));
	}
}
