// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusErasure;
import org.palier.corpus.ErasedPosts;
import org.palier.ground.text.Wording;
import org.palier.model.file.WholeFile;
import org.palier.study.runs.BegunErasure;
import org.palier.study.runs.StudyFolder;

/**
 * The intent of an erasure, written before the erasure does anything. It has all that is needed to end the erasure, because
 * the corpus that shows which names and texts go is the first thing to be replaced. It names the person, is in the study as
 * the person’s posts were, and goes with the last of them. Immutable.
 *
 * @param run    id of the erasure
 * @param plan   what goes
 * @param counts what it takes from the corpus; counted before
 */
public record ErasureIntent(String run, ErasurePlan plan, ErasedPosts counts) {

	private static final Wording WORDS = new Wording(ErasureIntent.class, "messages");
	private static final String FIRST_WORD = "erasing 1";
	/** Another says that nothing after it is missing. */
	private static final String LAST_WORD = "whole";

	/** Writes it; from then on any command says that an erasure has begun. @throws IOException when that fails; then no file is there */
	void write(StudyFolder folder) throws IOException {
		Files.createDirectories(folder.runs());
		new WholeFile(BegunErasure.of(folder, run).file()).writeText(out -> {
			out.write(BegunErasure.firstLine() + '\n' + FIRST_WORD + "\norder " + plan.order().id() + order(plan.order()) + '\n');
			CorpusErasure corpus = plan.corpus();
			for (String each : new TreeSet<>(corpus.accounts())) {
				out.write("account " + coded(each) + '\n');
			}
			for (String each : new TreeSet<>(corpus.names())) {
				out.write("name " + coded(each) + '\n');
			}
			for (String each : new TreeSet<>(plan.hashed())) {
				out.write("hashed " + coded(each) + '\n');
			}
			for (String each : new TreeSet<>(corpus.runs())) {
				out.write("import " + coded(each) + '\n');
			}
			if (corpus.from() != null) {
				out.write("from " + corpus.from() + "\nuntil " + corpus.until() + '\n');
			}
			for (String each : new TreeSet<>(counts.runs())) {
				out.write("counted " + coded(each) + '\n');
			}
			out.write("posts " + counts.posts() + "\ncodings " + counts.codings() + "\nchanged " + counts.changed() + '\n');
			for (String line : plan.content().lines()) {
				out.write(line + '\n');
			}
			out.write(LAST_WORD + '\n');
		});
	}

	private static String order(ErasureOrder order) {
		return switch (order) {
		case ErasureOrder.Author author -> " " + coded(author.handle());
		case ErasureOrder.Account account -> " " + coded(account.account());
		case ErasureOrder.Import brought -> " " + coded(brought.run());
		case ErasureOrder.Period period -> " " + period.from() + ' ' + period.to();
		};
	}

	private static String coded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** An intent that is being read, line by line. Used by one thread. */
	private static final class Reading {

		private final Set<String> accounts = new TreeSet<>();
		private final Set<String> names = new TreeSet<>();
		private final Set<String> hashed = new TreeSet<>();
		private final Set<String> imports = new TreeSet<>();
		private final Set<String> counted = new TreeSet<>();
		private final ErasedContent.Gathering content = new ErasedContent.Gathering();
		private @Nullable Instant from;
		private @Nullable Instant until;
		private @Nullable ErasureOrder order;
		private long posts;
		private long codings;
		private long changed;

		void line(String word, String value) {
			switch (word) {
			case "order" -> order = order(value.split(" "));
			case "account" -> accounts.add(decoded(value));
			case "name" -> names.add(decoded(value));
			case "hashed" -> hashed.add(decoded(value));
			case "import" -> imports.add(decoded(value));
			case "counted" -> counted.add(decoded(value));
			case "from" -> from = Instant.parse(value);
			case "until" -> until = Instant.parse(value);
			case "posts" -> posts = Long.parseLong(value);
			case "codings" -> codings = Long.parseLong(value);
			case "changed" -> changed = Long.parseLong(value);
			default -> content.line(word, value);
			}
		}

		private static ErasureOrder order(String[] words) {
			return switch (words[0]) {
			case "author" -> new ErasureOrder.Author(decoded(words[1]));
			case "account" -> new ErasureOrder.Account(decoded(words[1]));
			case "import" -> new ErasureOrder.Import(decoded(words[1]));
			case "period" -> new ErasureOrder.Period(LocalDate.parse(words[1]), LocalDate.parse(words[2]));
			default -> throw new IllegalArgumentException(words[0]);
			};
		}

		private static String decoded(String text) {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}

		ErasureIntent whole(String run) {
			ErasureOrder asked = order;
			if (asked == null) {
				throw new IllegalArgumentException("order");
			}
			return new ErasureIntent(run, new ErasurePlan(asked, new CorpusErasure(accounts, from, until, imports, names), hashed,
					content.whole(), Optional.empty()), new ErasedPosts(posts, codings, changed, counted));
		}
	}

	/** Reads one; empty when its erasure is not of posts. @throws PrivacyException when the file is damaged */
	public static Optional<ErasureIntent> read(BegunErasure begun) throws IOException {
		try (BufferedReader lines = Files.newBufferedReader(begun.file())) {
			lines.readLine();
			if (!FIRST_WORD.equals(lines.readLine())) {
				return Optional.empty();
			}
			var reading = new Reading();
			for (String line = lines.readLine(); !LAST_WORD.equals(line); line = lines.readLine()) {
				if (line == null) {
					throw new IllegalArgumentException(LAST_WORD);
				}
				int end = line.indexOf(' ');
				reading.line(line.substring(0, end), line.substring(end + 1));
			}
			return Optional.of(reading.whole(begun.run()));
		} catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException damaged) {
			throw new PrivacyException(WORDS.text("erasing.damaged", begun.file()));
		}
	}

	/** The intents of a study, the oldest first. @throws IOException when one cannot be read */
	public static List<ErasureIntent> all(StudyFolder folder) throws IOException {
		List<ErasureIntent> all = new ArrayList<>();
		for (BegunErasure each : BegunErasure.all(folder)) {
			try {
				read(each).ifPresent(all::add);
			} catch (NoSuchFileException ended) {
				all.removeIf(it -> it.run().equals(each.run()));
			}
		}
		return List.copyOf(all);
	}

	/** All is erased: nothing says any more that it began. */
	static void end(StudyFolder folder, String run) throws IOException {
		Files.deleteIfExists(BegunErasure.of(folder, run).file());
	}
}
