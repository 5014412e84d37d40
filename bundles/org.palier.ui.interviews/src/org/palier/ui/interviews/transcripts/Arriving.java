// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.transcripts;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.TranscriptText;
import org.palier.interviews.transcripts.ReadTranscript;
import org.palier.interviews.transcripts.TranscriptBatch;
import org.palier.interviews.transcripts.TranscriptProposal;

/** A transcript that is about to come in, as a person says what it is. Typed values may still be wrong. */
final class Arriving {

	private final Path file;
	private final ReadTranscript read;
	private final Bilingual unreadable;
	private String respondent;
	private String agency;
	private String day;

	/** @param file null for what was pasted @param read null with a reason, when it cannot be read */
	Arriving(Path file, ReadTranscript read, Bilingual unreadable, TranscriptProposal proposal) {
		this.file = file;
		this.read = read;
		this.unreadable = unreadable;
		this.respondent = proposal.respondent();
		this.agency = proposal.agency().orElse("");
		this.day = proposal.heldOn().map(LocalDate::toString).orElse("");
	}

	/** Empty for what was pasted. */
	String name() {
		return file == null ? "" : String.valueOf(file.getFileName());
	}

	/** Where it lies; empty for what was pasted. */
	Optional<Path> file() {
		return Optional.ofNullable(file);
	}

	/** Why it cannot be read; empty when it was. */
	Optional<Bilingual> unreadable() {
		return Optional.ofNullable(unreadable);
	}

	Optional<ReadTranscript> read() {
		return Optional.ofNullable(read);
	}

	TranscriptText text() {
		return read == null ? TranscriptText.EMPTY : read.text();
	}

	String respondent() {
		return respondent;
	}

	/** Id of the agency; empty for none yet. */
	String agency() {
		return agency;
	}

	String day() {
		return day;
	}

	void say(String pseudonym, String id, String on) {
		respondent = pseudonym.strip();
		agency = id;
		day = on.strip();
	}

	/** False for what is typed as a day and is none. */
	boolean isDay() {
		return day.isEmpty() || heldOn().isPresent();
	}

	private Optional<LocalDate> heldOn() {
		try {
			return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
		} catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	/** The entries of the transcript as the import needs them. @throws IllegalStateException when it could not be read */
	TranscriptBatch.Entry entry() {
		if (read == null) {
			throw new IllegalStateException(name());
		}
		return new TranscriptBatch.Entry(file, read, agency, respondent, heldOn().orElse(null));
	}
}
