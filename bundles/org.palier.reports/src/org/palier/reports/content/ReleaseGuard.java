// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.reports.words.ReportWords;
import org.palier.statistics.disclosure.ReleasedSums;
import org.palier.statistics.disclosure.ToldSum;
import org.palier.study.releases.Release;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.releases.ToldGroup;
import org.palier.study.runs.StudyFolder;

/**
 * Compares the numbers of a table with all earlier releases. A number is not shown where its difference from an earlier one would reveal
 * the answers of few. Immutable.
 *
 * @param before what went out, the oldest first, with struck entries left out
 * @param key    of the ids of members; empty where nobody named one
 * @param zone   in which days are told
 */
public record ReleaseGuard(List<Release> before, Optional<PrivacyKey> key, ZoneId zone) {

	/** Nothing went out. */
	public static final ReleaseGuard NONE = new ReleaseGuard(List.of(), Optional.empty(), ZoneId.of("UTC"));

	/** More hours than any body works in a week, and than any post waits. */
	private static final double MOST = 20_000;
	private static final Set<String> KINDS = Set.of("report", "indicators", "export", "package");
	private static final Wording WORDS = ReportWords.all();

	/** Copies its list. */
	public ReleaseGuard {
		before = List.copyOf(before);
	}

	/**
	 * Makes the guard with the releases of a study before a moment.
	 *
	 * @param at of the new release: a report that is made again is held against what was there before it was first made
	 */
	public static ReleaseGuard of(StudyFolder folder, Optional<PrivacyKey> key, Instant at) throws IOException {
		return new ReleaseGuard(ReleaseLedger.of(folder).before(at), key, ZoneId.systemDefault());
	}

	/** Makes the guard with all releases of a study, whatever the clock says. */
	public static ReleaseGuard of(StudyFolder folder, Optional<PrivacyKey> key) throws IOException {
		return new ReleaseGuard(ReleaseLedger.of(folder).holding(), key, ZoneId.systemDefault());
	}

	/** Why nothing can be held against what went out: its ids are of a key that is not at hand; empty where it can. */
	Optional<Bilingual> blind() {
		String own = fingerprint();
		return before.stream().filter(it -> (!it.groups().isEmpty() || ReleasedQuotes.areIn(it)) && !it.key().equals(own)).findFirst()
				.map(it -> WORDS.text("release.blind", day(it), it.key()));
	}

	/** Returns the fingerprint of the key; empty without one. */
	String fingerprint() {
		return key.map(PrivacyKey::fingerprint).orElse("");
	}

	/** The id of the answer of one body or interview. @param table that tells it @param what names it, and what it told */
	String member(String table, String what) {
		return key.orElseThrow().pseudonyms().ofItem(table, what);
	}

	/** Sums of a table that went out. @param fewest members of the smallest group of which one may be known */
	ReleasedSums sums(String table, int fewest) {
		return new ReleasedSums(fewest, MOST, groups(table).map(it -> new ToldSum(it.members(), it.from(), it.to())).toList());
	}

	private Stream<ToldGroup> groups(String table) {
		return before.stream().flatMap(it -> it.groups().stream()).filter(it -> it.table().equals(table));
	}

	/**
	 * Says that a number is withheld, whose answers it would reveal, and beside which release.
	 *
	 * @param sentence key: its arguments are what went out before, its day, how many would be known, and of what group
	 * @param table    that would tell it
	 * @param members  of the group
	 * @param few      of whom it would tell
	 */
	Bilingual refusal(String sentence, String table, Bilingual group, Set<String> members, Set<String> few) {
		Release beside = before.stream()
				.filter(it -> it.groups().stream().anyMatch(told -> told.table().equals(table) && isNear(told.members(), members, few)))
				.reduce((earlier, later) -> later)
				.or(() -> before.stream().filter(it -> it.groups().stream().anyMatch(told -> told.table().equals(table)))
						.reduce((earlier, later) -> later))
				.orElseThrow();
		Bilingual kind = WORDS.text("release.kind." + (KINDS.contains(beside.kind()) ? beside.kind() : "other"));
		return WORDS.text(sentence, kind, day(beside), few.size(), group);
	}

	/** Whether the difference of two groups is the one. */
	private static boolean isNear(Set<String> told, Set<String> members, Set<String> few) {
		Set<String> gone = new HashSet<>(told);
		gone.removeAll(members);
		Set<String> come = new HashSet<>(members);
		come.removeAll(told);
		return gone.equals(few) || come.equals(few);
	}

	private Bilingual day(Release release) {
		LocalDate day = LocalDate.ofInstant(release.at(), zone);
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day), new Typography(Locale.CANADA).date(day));
	}
}
