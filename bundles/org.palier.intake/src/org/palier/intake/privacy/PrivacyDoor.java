// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Post;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.mapping.MappingQuestion;
import org.palier.model.Run;
import org.palier.numbers.view.KnownMapping.Part;
import org.palier.numbers.view.KnownMapping;
import org.palier.study.runs.FileDigest;

/**
 * The door for every post of an import on its way into the corpus, and for every row that is left out on its way into a
 * file. Names of persons are hidden as {@link PrivacyChoice} says, and persons whom the study erased are withheld. For one
 * import, in one thread at a time.
 */
public final class PrivacyDoor {

	private static final Wording WORDS = new Wording(PrivacyDoor.class, "messages");

	private final PrivacyTerms terms;
	private final Erased erased;
	private final ErasedMask gone;
	private final @Nullable PostMask mask;
	private final @Nullable RowMask rows;
	private final TreeMap<LocalDate, Long> held = new TreeMap<>();
	private @Nullable Instant latest;
	private long pseudonyms;
	private long withheld;
	private boolean ofErasedFile;

	/** @param mask null when nothing is hidden @param erased whom the study erased */
	PrivacyDoor(PrivacyTerms terms, @Nullable PostMask mask, Erased erased) {
		this.terms = terms;
		this.erased = erased;
		this.mask = mask;
		this.gone = new ErasedMask(erased);
		this.rows = mask == null ? null : new RowMask(mask);
	}

	/** One that lets everything pass. */
	public static PrivacyDoor open() {
		return new PrivacyDoor(PrivacyTerms.NONE, null, Erased.NOBODY);
	}

	/**
	 * A post as the corpus gets it; empty when it is withheld.
	 *
	 * @param runId replaces the name of its file, which may be somebody's
	 */
	public Optional<Post> admitted(Post post, String runId) {
		if (isHeld(post)) {
			return Optional.empty();
		}
		Instant at = post.createdAt();
		if (at != null && (latest == null || at.isAfter(latest))) {
			latest = at;
		}
		PostMask masked = mask;
		if (masked == null) {
			return Optional.of(gone.masked(post));
		}
		boolean ours = masked.isOurs(post);
		if (!ours && terms.choice().persons() == PrivacyChoice.Persons.WITHHELD) {
			withheld++;
			return Optional.empty();
		}
		pseudonyms += ours || terms.choice().persons() == PrivacyChoice.Persons.CLEAR ? 0 : 1;
		// A post erased under a pseudonym is known by the pseudonym alone.
		Post hidden = gone.masked(masked.masked(gone.masked(post), ours, runId));
		return isHeld(hidden) ? Optional.empty() : Optional.of(hidden);
	}

	private boolean isHeld(Post post) {
		Optional<LocalDate> erasedOn = erased.when(post);
		erasedOn.ifPresent(it -> held.merge(it, 1L, Long::sum));
		return erasedOn.isPresent();
	}

	/**
	 * Finds out, before a file is read, whether its import was erased. If so, no row that it leaves out is kept, whatever is in it.
	 *
	 * @throws IOException when it cannot be read
	 */
	public void reads(Path file) throws IOException {
		// Its digest costs a reading of all of it.
		ofErasedFile = erased.files() && Files.isRegularFile(file) && erased.isErasedFile(FileDigest.of(file, "").sha256());
	}

	/**
	 * True when a row that is left out names somebody whom the study erased, or has an erased post. An erasure takes such
	 * rows whole, and none may come back.
	 */
	public boolean isOfErased(List<String> cells) {
		RowMask masked = rows;
		// Rows erased under pseudonyms are known by the pseudonyms alone.
		return ofErasedFile || cells.stream().anyMatch(gone::isNamed) || erased.isErasedRow(cells)
				|| masked != null && erased.isErasedRow(masked.cells(cells));
	}

	/** The mask of the rows that are left out; empty when they stay as they are. */
	public Optional<RowMask> rows() {
		return Optional.ofNullable(rows);
	}

	/** A remark on a row, without names. */
	public Bilingual said(Bilingual remark) {
		RowMask masked = rows;
		return masked == null ? remark : masked.unquoted(remark);
	}

	/** True when a name may be told as it is written: names are hidden from nobody, and the study erased nobody of this name. */
	public boolean mayTell(String name) {
		return mask == null && !erased.isErased(name);
	}

	/** Words that a person wrote beside a post, without names; quoted words stay. */
	public String words(String text) {
		RowMask masked = rows;
		return masked == null ? text : masked.text(text);
	}

	/** The name of the file as the study keeps it: without a name that was hidden in it. */
	public String fileName(String name) {
		PostMask masked = mask;
		return masked == null ? name : masked.fileName(name);
	}

	/** A chosen option of the import as its manifest keeps it: without a name that is said of all rows. */
	public String chosen(String value) {
		RowMask masked = rows;
		return masked == null ? value : masked.chosen(value);
	}

	/** The mapping of columns as the study keeps it: without a name that is said of all rows or is in the name of the file. */
	public KnownMapping kept(KnownMapping mapping) {
		RowMask masked = rows;
		return masked == null ? mapping : new KnownMapping(mapping.importer(),
				new Bilingual(fileName(mapping.name().fr()), fileName(mapping.name().en())), mapping.columns(),
				mapping.constants().stream().map(it -> new Part(it.field(), it.argument(), masked.cell(it.field(), it.text()), it.meant())).toList(),
				// An author who is no body may be a person.
				mapping.words().stream().filter(it -> !it.field().equals(MappingQuestion.AUTHOR) || !it.meant().isEmpty()).toList());
	}

	/** For the manifest. */
	public SortedMap<String, String> parameters() {
		var told = terms.use().parameters();
		terms.parameters().forEach(told::put);
		return told;
	}

	/** For the manifest: posts withheld, and posts whose author is hidden. */
	public SortedMap<String, Long> counts() {
		var counts = new TreeMap<String, Long>();
		if (terms.choice().hides()) {
			counts.put("pseudonyms", pseudonyms);
			counts.put("withheld", withheld);
		}
		long before = held.values().stream().mapToLong(Long::longValue).sum();
		if (before > 0) {
			counts.put("erased", before);
		}
		return counts;
	}

	/** Remarks for a reader on what was hidden. */
	public List<Bilingual> remarks() {
		List<Bilingual> remarks = new ArrayList<>();
		held.forEach((on, posts) -> remarks.add(WORDS.text("withheld.erased", posts, on.toString())));
		if (withheld > 0) {
			remarks.add(WORDS.text("withheld.persons", withheld));
		}
		if (pseudonyms > 0) {
			remarks.add(WORDS.text("hidden", pseudonyms, terms.key().orElseThrow().fingerprint()));
		}
		return List.copyOf(remarks);
	}

	/** Writes what was chosen and stated into the run of the study. */
	public void keep(Run run) {
		terms.keep(run, Optional.ofNullable(latest).map(it -> LocalDate.ofInstant(it, ZoneOffset.UTC)));
	}
}
