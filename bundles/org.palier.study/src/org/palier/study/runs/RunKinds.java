// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;

/**
 * The kinds of runs that behave otherwise than others: they feed the corpus, or more than one room asks for them. A kind that is
 * nothing but itself is a {@link NamedKind} which the room declares that does such runs, and what a study on disk names beside
 * them is read as one.
 *
 * @param known one of each id
 */
public record RunKinds(List<RunKind> known) {

	/** Those of Palier. */
	public static final RunKinds OF_PALIER = new RunKinds(List.of(new Import(), new Classify(), new Recode(), new Merge(), new Scan(), new Erase(), new Export(),
			new Sample(), new TakeBack(), new Adjudication(), new HandCoding()));

	/** Copies its list. */
	public RunKinds {
		known = List.copyOf(known);
	}

	/** These and another one. */
	public RunKinds with(RunKind more) {
		return new RunKinds(Stream.concat(known.stream(), Stream.of(more)).toList());
	}

	/** The kind of an id. @param id may be null, as in a study that was written by hand */
	public RunKind of(@Nullable String id) {
		return known.stream().filter(it -> it.id().equals(id)).findFirst().orElseGet(() -> new NamedKind(String.valueOf(id)));
	}

	/** The kind of a recorded run. */
	public RunKind of(RunManifest manifest) {
		return of(manifest.kind());
	}

	/** One whose name stands in the messages of this package. */
	private interface OfPalier extends RunKind {
		@Override
		default Bilingual name() {
			return new NamedKind(id()).name();
		}
	}

	/** Agencies that were one, made one. */
	public record Merge() implements OfPalier {
		@Override
		public String id() {
			return "duplicates";
		}

		@Override
		public boolean countsPosts() {
			return false;
		}
	}

	/** Rows of a file, brought into the census or, as posts or codings, into the corpus. */
	public record Import() implements OfPalier {
		@Override
		public String id() {
			return "import";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			return manifest.map(it -> it.counts().containsKey("posts") || it.counts().containsKey("codings")).orElse(true);
		}
	}

	/** A program coded posts. */
	public record Classify() implements OfPalier {
		@Override
		public String id() {
			return "classify";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			return true;
		}
	}

	/** Codes of posts, or their platforms, followed a change of the codebook. */
	public record Recode() implements OfPalier {
		@Override
		public String id() {
			return "recode";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			return true;
		}
	}

	/**
	 * Pages of agencies were read for links to their accounts.
	 */
	public record Scan() implements OfPalier {
		@Override
		public String id() {
			return "scan";
		}

		@Override
		public boolean countsPosts() {
			return false;
		}
	}

	/** Posts were erased for good. */
	public record Erase() implements OfPalier {
		@Override
		public String id() {
			return "erase";
		}

		@Override
		public boolean sealsAll() {
			return true;
		}
	}

	/** Posts were handed out. */
	public record Export() implements OfPalier {
		@Override
		public String id() {
			return "export";
		}
	}

	/** Posts were drawn for coding. */
	public record Sample() implements OfPalier {
		@Override
		public String id() {
			return "sample";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			return true;
		}
	}

	/** Persons decided where coders differ. */
	public record Adjudication() implements OfPalier {
		@Override
		public String id() {
			return "adjudication";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			// Passages of interviews are part of the study itself.
			return manifest.map(it -> !it.counts().containsKey("passages")).orElse(true);
		}
	}

	/** Persons coded posts by hand; no run of a study, but its manifest holds what they gave. */
	public record HandCoding() implements OfPalier {
		@Override
		public String id() {
			return "hand-coding";
		}
	}

	/** What a coder said in a file was taken back. */
	public record TakeBack() implements OfPalier {
		@Override
		public String id() {
			return "merge";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			// Passages of interviews are part of the study itself.
			return manifest.map(it -> !it.counts().containsKey("passages")).orElse(true);
		}
	}
}
