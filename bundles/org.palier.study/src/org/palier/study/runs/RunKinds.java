// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The kinds of runs that somebody knows. What a study on disk names beside them stays what it is: a {@link Unknown} that
 * keeps its id.
 *
 * @param known one of each id
 */
public record RunKinds(List<RunKind> known) {

	private static final Wording WORDS = new Wording(RunKinds.class, "messages");

	/** Those that Palier has. */
	public static final RunKinds OF_PALIER = new RunKinds(List.of(new Import(), new Classify(), new Recode(), new Migrate(), new Select(), new Merge(),
			new Scan(), new Scenario(), new Compare(), new BreakEven(), new EvaluateAgency(), new Indicators(), new Report(),
			new Erase(), new Export(), new Sample(), new HandOut(), new TakeBack(), new Adjudication(), new HandCoding(), new Train()));

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
		return known.stream().filter(it -> it.id().equals(id)).findFirst().orElseGet(() -> new Unknown(String.valueOf(id)));
	}

	/** The kind of a recorded run. */
	public RunKind of(RunManifest manifest) {
		return of(manifest.kind());
	}

	/** One whose name stands in the messages of this package. */
	private interface OfPalier extends RunKind {
		@Override
		default Bilingual name() {
			return WORDS.text("kind." + id());
		}
	}

	/** Agencies that were one, made one. */
	public record Merge() implements OfPalier {
		@Override
		public String id() {
			return "duplicates";
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

	/** A study went to another version of its theory pack; when posts changed too, the study lists a {@link Recode} of the same id. */
	public record Migrate() implements OfPalier {
		@Override
		public String id() {
			return "migrate";
		}
	}

	/** Cases were drawn for closer study. */
	public record Select() implements OfPalier {
		@Override
		public String id() {
			return "select";
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
	}

	/** A scenario was drawn. */
	public record Scenario() implements OfPalier {
		@Override
		public String id() {
			return "scenario";
		}
	}

	/** Scenarios were compared. */
	public record Compare() implements OfPalier {
		@Override
		public String id() {
			return "compare";
		}
	}

	/** The value of an assumption was sought at which a goal is reached. */
	public record BreakEven() implements OfPalier {
		@Override
		public String id() {
			return "break-even";
		}
	}

	/** One agency was held against its peers. */
	public record EvaluateAgency() implements OfPalier {
		@Override
		public String id() {
			return "evaluate-agency";
		}
	}

	/** Tables of indicators were made. */
	public record Indicators() implements OfPalier {
		@Override
		public String id() {
			return "indicators";
		}
	}

	/** A report was written. */
	public record Report() implements OfPalier {
		@Override
		public String id() {
			return "report";
		}
	}

	/** Posts were erased for good. */
	public record Erase() implements OfPalier {
		@Override
		public String id() {
			return "erase";
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

	/** Posts of a coding set were handed out to a coder, in a file. */
	public record HandOut() implements OfPalier {
		@Override
		public String id() {
			return "package";
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

	/** A classifier learned from coded posts. */
	public record Train() implements OfPalier {
		@Override
		public String id() {
			return "train";
		}
	}

	/** One that a newer Palier or a plug-in has. @param id as it was read */
	public record Unknown(String id) implements RunKind {
		@Override
		public Bilingual name() {
			return Bilingual.same(id);
		}
	}
}
