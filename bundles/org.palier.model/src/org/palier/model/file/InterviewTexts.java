// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.model.Transcript;
import org.palier.model.TranscriptLine;

/**
 * The texts of a study's interviews beside it: {@code interviews/ID.txt}, UTF-8, one paragraph a line. A line holds the time in brackets
 * and a tabulator where there is one, the speaker with a colon and a tabulator where there is one, and the words, which hold no tabulator;
 * so that no word is taken for a speaker. They are written with the study, as it is written, and a git leaves them out unless somebody
 * wants otherwise. Not thread-safe for one study.
 *
 * @param study folder of the study
 */
public record InterviewTexts(Path study) {

	/** Folder of the texts, in that of the study. */
	public static final String FOLDER = "interviews";
	private static final Pattern ID = Pattern.compile("[a-z0-9_][a-z0-9._-]*");
	private static final String NOT_IN_GIT = "*\n";

	/** The file of an interview; need not exist. @throws IllegalArgumentException when the id could lead elsewhere */
	public DurableFile file(String interview) {
		return new DurableFile(path(interview));
	}

	/** Where the text of an interview lies, or will. @throws IllegalArgumentException when the id could lead elsewhere */
	public Path path(String interview) {
		if (!ID.matcher(interview).matches()) {
			throw new IllegalArgumentException("No id: " + interview);
		}
		return study.resolve(FOLDER).resolve(interview + ".txt");
	}

	/**
	 * Writes the texts that are open in a study and differ from what lies there.
	 *
	 * @return ids of the interviews that had no file before
	 * @throws IOException naming the file that could not be written; it has its old content then, and no text lies there that did not before
	 */
	public List<String> write(Study open) throws IOException {
		List<String> fresh = new ArrayList<>();
		try {
			for (Interview interview : open.getInterviews()) {
				Transcript transcript = interview.getTranscript();
				if (transcript != null && !transcript.getLines().isEmpty() && write(interview.getId(), content(transcript))) {
					fresh.add(interview.getId());
				}
			}
		} catch (IOException failure) {
			for (String each : fresh) {
				discard(each, failure);
			}
			throw failure;
		}
		return fresh;
	}

	/** Deletes a text that had no file before: the study does not know it, and it is a person's. */
	private void discard(String interview, IOException failure) {
		try {
			file(interview).delete();
		} catch (IOException stays) {
			failure.addSuppressed(stays);
		}
	}

	private boolean write(String interview, byte[] content) throws IOException {
		Path path = path(interview);
		boolean there = Files.exists(path);
		if (there && DurableFile.digest(Files.readAllBytes(path)).equals(DurableFile.digest(content))) {
			return false;
		}
		Files.createDirectories(path.getParent());
		Path ignored = path.resolveSibling(".gitignore");
		if (!Files.exists(ignored)) {
			Files.writeString(ignored, NOT_IN_GIT);
		}
		var file = new DurableFile(path);
		file.put(content);
		try {
			file.keep();
		} catch (IOException failure) {
			if (!there) {
				discard(interview, failure);
			}
			throw failure;
		}
		return !there;
	}

	/**
	 * Takes away the texts that were written here of interviews that a study has no longer, or has without a text: what brought them was
	 * undone. What they held is kept beside them as every earlier text is. A text that somebody else put there, or changed, stays.
	 *
	 * @throws IOException when one of them cannot be taken away
	 */
	public void retire(Study saved) throws IOException {
		Path folder = study.resolve(FOLDER);
		if (!Files.isDirectory(folder)) {
			return;
		}
		Set<String> held = saved.getInterviews().stream().filter(it -> it.getTranscript() != null).map(Interview::getId)
				.collect(Collectors.toSet());
		try (DirectoryStream<Path> texts = Files.newDirectoryStream(folder, "*.txt")) {
			for (Path text : texts) {
				String name = String.valueOf(text.getFileName());
				String id = name.substring(0, name.length() - ".txt".length());
				if (!held.contains(id) && ID.matcher(id).matches() && file(id).isKept()) {
					Files.delete(text);
				}
			}
		}
	}

	/** Puts the texts of a study into the folder of its copy: those that are open as they are edited, the others as they lie here. */
	public void copyTo(Path copy, Study mine) throws IOException {
		var others = new InterviewTexts(copy);
		others.write(mine);
		for (Interview interview : mine.getInterviews()) {
			Transcript transcript = interview.getTranscript();
			if (transcript != null && transcript.getLines().isEmpty() && Files.isRegularFile(path(interview.getId()))) {
				others.write(interview.getId(), Files.readAllBytes(path(interview.getId())));
			}
		}
	}

	/** What the file of an open text holds. */
	public static byte[] content(Transcript open) {
		var text = new StringBuilder();
		open.getLines().forEach(it -> text.append(line(it)).append('\n'));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String line(TranscriptLine line) {
		String time = line.getMillis() == null ? "" : time(Duration.ofMillis(line.getMillis())) + "\t";
		String speaker = line.getSpeaker() == null || line.getSpeaker().isEmpty() ? "" : line.getSpeaker() + ":\t";
		return time + speaker + (line.getWords() == null ? "" : line.getWords());
	}

	private static String time(Duration at) {
		return String.format(Locale.ROOT, "[%02d:%02d:%02d.%03d]", at.toHours(), at.toMinutesPart(), at.toSecondsPart(), at.toMillisPart());
	}
}
