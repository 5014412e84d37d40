// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.file.WholeFile;
import org.palier.study.runs.StudyFolder;

/**
 * A receipt for the person who asked for an erasure, once it is done. It says what was asked, what was erased, counted,
 * what was found and kept, and what no program can reach. It names nobody: a person is in it as a digest under the salt
 * that is in the study. Immutable.
 *
 * @param study     its name
 * @param run       id of the erasure
 * @param at        when it began
 * @param by        who gave the order, as the machine or the person says it; empty where nobody said so
 * @param asked     what was asked
 * @param posts     that went
 * @param codings   of them
 * @param changed   posts that stay, in which a name was wiped out
 * @param files     that were cleaned or deleted
 * @param kept      files of the study that have something erased, or may have it, and were kept; without the name of the person
 * @param handedOut runs by which data had left the study before, of which nothing else is known
 * @param wentOut   releases that hold what was erased, or may hold it, a sentence each
 * @param versions  whether the study is in a folder of which git keeps versions
 * @param interview whether an interview was erased, and no posts
 */
public record ErasureReceipt(Bilingual study, String run, Instant at, String by, Bilingual asked, long posts, long codings, long changed,
		long files, List<String> kept, List<String> handedOut, List<Bilingual> wentOut, boolean versions, boolean interview) {

	/** The end of the names of such files, after the id of the run. */
	public static final String ENDING = ".receipt.txt";

	private static final Wording WORDS = new Wording(ErasureReceipt.class, "messages");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

	/** Copies its lists. */
	public ErasureReceipt {
		kept = List.copyOf(kept);
		handedOut = List.copyOf(handedOut);
		wentOut = List.copyOf(wentOut);
	}

	/**
	 * The request of an order, without a name.
	 *
	 * @param plan of the order @param run that carried it out @throws IOException when what it kept cannot be read
	 */
	public static Bilingual asked(StudyFolder folder, ErasurePlan plan, String run) throws IOException {
		return switch (plan.order()) {
		case ErasureOrder.Author author -> person(folder, author.handle(), plan, run);
		case ErasureOrder.Account account -> person(folder, account.account(), plan, run);
		case ErasureOrder.Period period -> WORDS.text("receipt.asked.period", period.from().toString(), period.to().toString());
		case ErasureOrder.Import brought -> WORDS.text("receipt.asked.import", brought.run());
		};
	}

	private static Bilingual person(StudyFolder folder, String name, ErasurePlan plan, String run) throws IOException {
		SaltedHash hash = Erasure.read(folder.runs().resolve(run + StudyErasures.ENDING), plan::keyAtHand).hash();
		return WORDS.text("receipt.asked.person", HexFormat.of().toHexDigits(hash.name(name)), run + StudyErasures.ENDING);
	}

	/** The request to erase an interview. @param interview its id */
	public static Bilingual interview(String interview) {
		return WORDS.text("receipt.asked.interview", interview);
	}

	/** The receipt as a person reads it. */
	public String text(Locale locale) {
		List<Bilingual> lines = new ArrayList<>(List.of(WORDS.text("receipt.title"), WORDS.text("receipt.study", study),
				WORDS.text("receipt.run", run), WORDS.text("receipt.at", TIME.format(at))));
		if (!by.isBlank()) {
			lines.add(WORDS.text("receipt.by", by));
		}
		lines.addAll(List.of(WORDS.text("receipt.asked", asked), Bilingual.same(""), WORDS.text("receipt.erased")));
		if (interview) {
			lines.addAll(List.of(WORDS.text("receipt.words"), WORDS.text("receipt.files", files), WORDS.text("receipt.id_stays"),
					Bilingual.same("")));
		} else {
			lines.addAll(List.of(WORDS.text("receipt.posts", posts), WORDS.text("receipt.codings", codings), WORDS.text("receipt.changed", changed),
					WORDS.text("receipt.files", files), WORDS.text("receipt.held_back"), Bilingual.same("")));
		}
		if (!kept.isEmpty()) {
			lines.add(WORDS.text("receipt.kept"));
			kept.forEach(it -> lines.add(WORDS.text("receipt.item", it)));
			lines.add(Bilingual.same(""));
		}
		lines.add(WORDS.text("receipt.unreachable"));
		wentOut.forEach(it -> lines.add(WORDS.text("receipt.item", it)));
		handedOut.forEach(it -> lines.add(WORDS.text("receipt.handed_out", it)));
		if (versions) {
			lines.add(WORDS.text("receipt.versions"));
		}
		lines.addAll(List.of(WORDS.text("receipt.copies"), WORDS.text("receipt.blocks"), WORDS.text("receipt.history")));
		var text = new StringBuilder();
		lines.forEach(it -> text.append(it.in(locale)).append('\n'));
		return text.toString();
	}

	/** Writes it beside the manifest of the run. @return the file @throws IOException when that fails */
	public Path write(StudyFolder folder, Locale locale) throws IOException {
		Path file = folder.runs().resolve(run + ENDING);
		String text = text(locale);
		new WholeFile(file).writeText(out -> out.write(text));
		return file;
	}
}
